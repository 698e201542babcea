package io.tremor.api.value;

/**
 * A whole number from -2<sup>63</sup> to 2<sup>64</sup>-1, exact.
 *
 * <p>It is held as a signed or as an unsigned 64-bit number; the two are equal where they denote the same number, and
 * only the total order used for sorting looks at the difference.
 */
public non-sealed interface IntegerValue extends NumberValue {
    /** Returns the 64 bits of the number: the number itself if {@link #isLong()}, else the number minus 2<sup>64</sup>. */
    long bits();

    /** Returns whether {@link #bits()} is to be read as unsigned. */
    boolean isUnsigned();

    /** Returns whether the number fits a {@code long}. */
    default boolean isLong() {
        return !isUnsigned() || bits() >= 0;
    }

    /** Returns whether the number fits an unsigned 64-bit integer, that is, whether it is not negative. */
    default boolean isUnsignedLong() {
        return isUnsigned() || bits() >= 0;
    }

    @Override
    default double toDouble() {
        long bits = bits();
        if (isLong()) {
            return bits;
        }
        // Halving keeps the lost bit sticky, so that the one rounding of the conversion is the right one.
        return (double) (bits >>> 1 | bits & 1) * 2.0;
    }

    @Override
    default ValueKind kind() {
        return ValueKind.INTEGER;
    }
}
