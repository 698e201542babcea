package io.tremor.engine.value;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.NumberValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;

/**
 * The language's {@code ==}, defined for every two values: numbers by number, with floats a tiny distance apart counting
 * as equal; strings and binaries by their bytes; arrays by position; records by key in any order.
 *
 * <p>Not transitive because of the distance, and not reflexive: neither infinity nor NaN equals itself.
 */
public final class Equality {
    /** 2<sup>-52</sup>; from this distance on floats differ. */
    private static final double DISTANCE = Math.ulp(1.0);

    private Equality() {}

    /** Returns whether {@code left == right}. */
    public static boolean equal(Value left, Value right) {
        return left instanceof ArrayValue || left instanceof RecordValue
                ? Value.equal(left, right, Equality::equalScalars)
                : equalScalars(left, right);
    }

    private static boolean equalScalars(Value left, Value right) {
        if (left instanceof NumberValue l && right instanceof NumberValue r) {
            if (left instanceof FloatValue || right instanceof FloatValue) {
                return Math.abs(l.toDouble() - r.toDouble()) < DISTANCE;
            }
            return left.equals(right);
        }
        if (left instanceof BinaryValue && right instanceof StringValue
                || left instanceof StringValue && right instanceof BinaryValue) {
            return BytewiseOrder.compare(left, right) == 0;
        }
        return left.kind() == right.kind() && left.equals(right);
    }
}
