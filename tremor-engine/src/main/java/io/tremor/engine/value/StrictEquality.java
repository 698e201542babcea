package io.tremor.engine.value;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;

/**
 * The equality that keeps kinds apart: an integer never equals a float, nor a string a binary. Integers are equal by
 * number, floats where they lie next to each other, NaN where its bits agree; arrays by position, records by key in any
 * order.
 */
public final class StrictEquality {
    /** 2<sup>-52</sup>; up to this distance floats are equal. */
    private static final double DISTANCE = Math.ulp(1.0);
    /** Up to so many representable steps apart floats are equal, whatever their distance. */
    private static final long STEPS = 4;

    private StrictEquality() {}

    /** Returns whether the two are equal. */
    public static boolean equal(Value left, Value right) {
        return left instanceof ArrayValue || left instanceof RecordValue
                ? Value.equal(left, right, StrictEquality::equalScalars)
                : equalScalars(left, right);
    }

    private static boolean equalScalars(Value left, Value right) {
        if (left instanceof FloatValue l && right instanceof FloatValue r) {
            return equal(l.toDouble(), r.toDouble());
        }
        return left.kind() == right.kind() && left.equals(right);
    }

    private static boolean equal(double left, double right) {
        long l = Double.doubleToRawLongBits(left);
        long r = Double.doubleToRawLongBits(right);
        if (l == r || Math.abs(left - right) <= DISTANCE) {
            return true;
        }
        boolean numbers = !Double.isNaN(left) && !Double.isNaN(right);
        boolean sameSign = (l ^ r) >= 0;
        return numbers && sameSign && Math.abs(l - r) <= STEPS;
    }
}
