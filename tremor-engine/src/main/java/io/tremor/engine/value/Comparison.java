package io.tremor.engine.value;

import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.NumberValue;
import io.tremor.api.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How one value lies to another for {@code <}, {@code <=}, {@code >} and {@code >=}: two integers exactly, two numbers of
 * which one is a float as floats, strings and binaries by their bytes. For all others these operators are not defined.
 *
 * <p>No distance counts as equal here, so {@code a <= b} may be false where {@link Equality a == b} is true.
 */
public enum Comparison {
    /** The left one comes first. */
    LESS,
    /** Neither comes first. */
    EQUAL,
    /** The right one comes first. */
    GREATER,
    /** One is NaN: every operator answers false. */
    UNORDERED;

    /** Compares two values, or returns {@code null} where the operators are not defined for their kinds. */
    public static @Nullable Comparison of(Value left, Value right) {
        if (left instanceof NumberValue l && right instanceof NumberValue r) {
            return l instanceof IntegerValue a && r instanceof IntegerValue b
                    ? of(compare(a, b))
                    : of(l.toDouble(), r.toDouble());
        }
        return BytewiseOrder.covers(left) && BytewiseOrder.covers(right)
                ? of(BytewiseOrder.compare(left, right))
                : null;
    }

    /** Compares two integers by number. */
    public static int compare(IntegerValue left, IntegerValue right) {
        if (left.isLong() && right.isLong()) {
            return Long.compare(left.bits(), right.bits());
        }
        if (left.isUnsignedLong() && right.isUnsignedLong()) {
            return Long.compareUnsigned(left.bits(), right.bits());
        }
        return left.isLong() ? -1 : 1;
    }

    private static Comparison of(int sign) {
        return sign < 0 ? LESS : sign > 0 ? GREATER : EQUAL;
    }

    private static Comparison of(double left, double right) {
        if (left < right) {
            return LESS;
        }
        return left > right ? GREATER : left == right ? EQUAL : UNORDERED;
    }

    /** Returns the answer of {@code <}. */
    public boolean isLess() {
        return this == LESS;
    }

    /** Returns the answer of {@code <=}. */
    public boolean isLessOrEqual() {
        return this == LESS || this == EQUAL;
    }

    /** Returns the answer of {@code >}. */
    public boolean isGreater() {
        return this == GREATER;
    }

    /** Returns the answer of {@code >=}. */
    public boolean isGreaterOrEqual() {
        return this == GREATER || this == EQUAL;
    }
}
