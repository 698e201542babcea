package io.tremor.engine.value;

/**
 * Floats as text: the shortest decimal that reads back as the same double, and of these the nearest to it.
 *
 * <p>The form is always that of a float: plain with at least one digit on either side of the point while the first digit
 * stands for 10<sup>-5</sup> to 10<sup>15</sup> ({@code 0.00001}, {@code 1000000000000000.0}), else with an exponent
 * ({@code 1e-6}, {@code 1.5e300}). It is the same on every JDK, unlike that of {@link Double#toString(double)}.
 *
 * <p>The digits are found by the algorithm of Raffaello Giulietti, "The Schubfach way to render doubles" (2020), with one
 * change: a single digit is as good as two.
 */
public final class FloatText {
    /** The most bytes that one float takes. */
    public static final int MAX_LENGTH = 24;

    private static final int FRACTION_BITS = 52;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;
    private static final int EXPONENT = 0x7FF;
    /** The exponent of the unit in the last place of a subnormal double. */
    private static final int LEAST_EXPONENT = -1074;

    private static final double WHOLE = 1L << 53;

    private static final int LEAST_PLAIN = -5;
    private static final int GREATEST_PLAIN = 15;

    private FloatText() {}

    /**
     * Writes {@code number} to {@code target} from {@code at} on, where there must be room for {@link #MAX_LENGTH} bytes,
     * and returns the place behind it.
     *
     * @throws IllegalArgumentException if the number is infinite or NaN, which have no text
     */
    public static int write(double number, byte[] target, int at) {
        long bits = Double.doubleToRawLongBits(number);
        int exponent = (int) (bits >>> FRACTION_BITS) & EXPONENT;
        if (exponent == EXPONENT) {
            throw new IllegalArgumentException(number + " has no text");
        }
        int out = at;
        if (bits < 0) {
            target[out++] = '-';
        }
        double magnitude = Math.abs(number);
        if (magnitude < WHOLE) {
            long whole = (long) magnitude;
            if (whole == magnitude) {
                return point(target, Digits.write(whole, target, out));
            }
        }
        long fraction = bits & FRACTION;
        return exponent == 0
                ? write(fraction, LEAST_EXPONENT, target, out)
                : write(fraction | FRACTION + 1, exponent - 1 + LEAST_EXPONENT, target, out);
    }

    /** Writes <i>c · 2<sup>q</sup></i>, which is not 0. */
    private static int write(long c, int q, byte[] target, int at) {
        // Below a power of two doubles lie twice as dense.
        boolean lopsided = c == FRACTION + 1 && q != LEAST_EXPONENT;
        int k = lopsided ? q * 1262611 - 524031 >> 22 : q * 1262611 >> 22;
        long shortest = shortest(c, q, k, lopsided);
        long digits = withoutZeros(shortest);
        int count = Digits.count(digits);
        int leading = k + Digits.count(shortest) - 1;
        if (leading < LEAST_PLAIN || leading > GREATEST_PLAIN) {
            return scientific(digits, count, leading, target, at);
        }
        return leading < 0 ? fraction(digits, count, leading, target, at) : plain(digits, count, leading, target, at);
    }

    /**
     * Returns <i>d</i> such that <i>d · 10<sup>k</sup></i> is the decimal sought, trailing zeros included. Here
     * <i>10<sup>k</sup></i> is the greatest power of ten that is not wider than the interval of the reals that are rounded
     * to <i>c · 2<sup>q</sup></i>; all numbers are four times too large so that the ends of that interval are integers.
     */
    private static long shortest(long c, int q, int k, boolean lopsided) {
        long high = PowersOfTen.high(-k);
        long low = PowersOfTen.low(-k);
        // The first 126 bits, plus one, as two numbers of 63 bits. No entry of the table makes the sum carry.
        long g1 = high >>> 1;
        long g0 = ((high & 1) << 62 | low >>> 2) + 1;
        int shift = q + PowersOfTen.exponent(-k) + 2;
        long value = scale(g1, g0, c << 2 << shift);
        long open = c & 1;
        long lower = scale(g1, g0, (c << 2) - (lopsided ? 1 : 2) << shift) + open;
        long upper = scale(g1, g0, (c << 2) + 2 << shift) - open;

        long s = value >>> 2;
        if (s >= 10) {
            long tens = s / 10 * 10;
            boolean below = lower <= tens << 2;
            boolean above = tens + 10 << 2 <= upper;
            if (below != above) {
                return below ? tens : tens + 10;
            }
        }
        boolean below = lower <= s << 2;
        boolean above = s + 1 << 2 <= upper;
        if (below != above) {
            return below ? s : s + 1;
        }
        long beyondMiddle = value - (s + s + 1 << 1);
        return beyondMiddle < 0 || beyondMiddle == 0 && (s & 1) == 0 ? s : s + 1;
    }

    /** Returns <i>c · g / 2<sup>127</sup></i> rounded to odd, so that a comparison with an even number comes out exact. */
    private static long scale(long g1, long g0, long c) {
        long middle = (g1 * c >>> 1) + Math.multiplyHigh(g0, c);
        long whole = Math.multiplyHigh(g1, c) + (middle >>> 63);
        return (middle & Long.MAX_VALUE) == 0 ? whole : whole | 1;
    }

    private static long withoutZeros(long number) {
        long stripped = number;
        if (stripped % 100_000_000 == 0) {
            stripped /= 100_000_000;
        }
        while (stripped % 100 == 0) {
            stripped /= 100;
        }
        return stripped % 10 == 0 ? stripped / 10 : stripped;
    }

    private static int plain(long digits, int count, int leading, byte[] target, int at) {
        if (leading >= count - 1) {
            int out = zeros(leading - count + 1, target, Digits.write(digits, count, target, at));
            return point(target, out);
        }
        Digits.write(digits, count, target, at + 1);
        int pointAt = shiftLeft(leading + 1, target, at);
        target[pointAt] = '.';
        return at + 1 + count;
    }

    private static int fraction(long digits, int count, int leading, byte[] target, int at) {
        target[at] = '0';
        target[at + 1] = '.';
        return Digits.write(digits, count, target, zeros(-leading - 1, target, at + 2));
    }

    private static int scientific(long digits, int count, int leading, byte[] target, int at) {
        Digits.write(digits, count, target, at + 1);
        int out = shiftLeft(1, target, at);
        if (count > 1) {
            target[out] = '.';
            out += count;
        }
        target[out++] = 'e';
        if (leading < 0) {
            target[out++] = '-';
        }
        return Digits.write(Math.abs(leading), target, out);
    }

    private static int shiftLeft(int count, byte[] target, int at) {
        for (int i = at; i < at + count; i++) {
            target[i] = target[i + 1];
        }
        return at + count;
    }

    private static int zeros(int count, byte[] target, int at) {
        for (int i = 0; i < count; i++) {
            target[at + i] = '0';
        }
        return at + count;
    }

    private static int point(byte[] target, int at) {
        target[at] = '.';
        target[at + 1] = '0';
        return at + 2;
    }
}
