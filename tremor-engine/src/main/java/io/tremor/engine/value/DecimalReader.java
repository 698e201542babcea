package io.tremor.engine.value;

import java.nio.charset.StandardCharsets;

/**
 * Decimal text as floats, correctly rounded: to the nearest double, of two equally near ones to the even one.
 *
 * <p>The text is a valid JSON number. Its first 19 digits decide almost always: exactly, where they and the power of ten
 * both fit a double, else by a product with 128 bits of the power (Daniel Lemire, "Number parsing at a gigabyte per
 * second", 2021; that these bits always suffice: Noble Mushtak and Daniel Lemire, "Fast number parsing without fallback",
 * 2023). {@link Double#parseDouble(String)} does the rest.
 */
public final class DecimalReader {
    /** So many digits fit an unsigned {@code long}. */
    private static final int MOST_DIGITS = 19;
    /** Larger than any length of a text, so that no count of digits can bring such an exponent back. */
    private static final long MOST_EXPONENT = 100_000_000_000L;

    private static final int GREATEST_EXPONENT = 308;
    private static final double[] EXACT_POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final int FRACTION_BITS = 52;
    /** 5 to the power of 27 is the greatest that divides a number of 64 bits. */
    private static final int LEAST_QUOTIENT = -27;

    private static final int BIAS = 1023;
    private static final int INFINITE = 0x7FF;
    /** What the first digits leave undecided; no text denotes it. */
    private static final double UNDECIDED = Double.NaN;

    private DecimalReader() {}

    /**
     * Returns the double nearest to the number that the bytes from {@code from} to {@code to} write: infinity where the
     * number {@linkplain #overflows overflows}, {@code -0.0} where it is too near to zero and has a minus sign.
     */
    public static double parse(byte[] bytes, int from, int to) {
        int first = bytes[from] == '-' ? from + 1 : from;
        int at = first;
        long digits = 0;
        for (; at < to && isDigit(bytes[at]); at++) {
            digits = digits * 10 + (bytes[at] - '0');
        }
        int count = at - first;
        int decimals = 0;
        if (at < to && bytes[at] == '.') {
            at++;
            int point = at;
            for (; at < to && isDigit(bytes[at]); at++) {
                digits = digits * 10 + (bytes[at] - '0');
            }
            decimals = at - point;
            count += decimals;
        }
        long exponent = at < to ? exponent(bytes, at + 1, to) - decimals : -decimals;
        double magnitude = count <= MOST_DIGITS ? nearest(digits, exponent) : parseLong(bytes, first, at, exponent);
        if (Double.isNaN(magnitude)) {
            magnitude = Double.parseDouble(new String(bytes, first, to - first, StandardCharsets.ISO_8859_1));
        }
        return first == from ? magnitude : -magnitude;
    }

    /**
     * Returns whether the number that the bytes from {@code from} to {@code to} write lies beyond all doubles, that is, is
     * rounded to infinity.
     */
    public static boolean overflows(byte[] bytes, int from, int to) {
        int at = bytes[from] == '-' ? from + 1 : from;
        // The power of ten that the first digit other than 0 stands for.
        long leading = -1;
        int point = -1;
        boolean significant = false;
        for (; at < to && bytes[at] != 'e' && bytes[at] != 'E'; at++) {
            if (bytes[at] == '.') {
                point = at;
            } else if (significant ? point < 0 : bytes[at] != '0') {
                leading = point < 0 ? leading + 1 : point - at;
                significant = true;
            }
        }
        if (at < to) {
            leading += exponent(bytes, at + 1, to);
        }
        return significant
                && (leading > GREATEST_EXPONENT
                        || leading == GREATEST_EXPONENT && Double.isInfinite(parse(bytes, from, to)));
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static long exponent(byte[] bytes, int from, int to) {
        boolean signed = bytes[from] == '-' || bytes[from] == '+';
        long exponent = 0;
        for (int at = signed ? from + 1 : from; at < to && exponent < MOST_EXPONENT; at++) {
            exponent = exponent * 10 + (bytes[at] - '0');
        }
        return bytes[from] == '-' ? -exponent : exponent;
    }

    /** Parses the digits from {@code first} to {@code last}, where the last of them stands for 10 to the exponent. */
    private static double parseLong(byte[] bytes, int first, int last, long exponent) {
        long digits = 0;
        int count = 0;
        int at = first;
        for (; at < last && count < MOST_DIGITS; at++) {
            if (bytes[at] != '.') {
                digits = digits * 10 + (bytes[at] - '0');
                count += digits == 0 ? 0 : 1;
            }
        }
        int dropped = 0;
        boolean exact = true;
        for (; at < last; at++) {
            if (bytes[at] != '.') {
                dropped++;
                exact &= bytes[at] == '0';
            }
        }
        double below = nearest(digits, exponent + dropped);
        return exact || below == nearest(digits + 1, exponent + dropped) ? below : UNDECIDED;
    }

    /** Returns the double nearest to <i>digits · 10<sup>exponent</sup></i>, the digits being unsigned. */
    private static double nearest(long digits, long exponent) {
        if (digits >>> FRACTION_BITS + 1 == 0 && Math.abs(exponent) < EXACT_POWERS.length) {
            return exponent < 0 ? digits / EXACT_POWERS[(int) -exponent] : digits * EXACT_POWERS[(int) exponent];
        }
        if (digits == 0 || exponent < PowersOfTen.LEAST) {
            return 0;
        }
        return exponent > GREATEST_EXPONENT ? Double.POSITIVE_INFINITY : product(digits, (int) exponent);
    }

    private static double product(long digits, int exponent) {
        int unused = Long.numberOfLeadingZeros(digits);
        long w = digits << unused;
        // For a quotient that may have no rest the next number up, so that it does not come out short.
        long powerLow = PowersOfTen.low(exponent) + (exponent < 0 && exponent >= LEAST_QUOTIENT ? 1 : 0);
        long powerHigh = PowersOfTen.high(exponent);
        long low = w * powerHigh;
        long high = unsignedHigh(w, powerHigh);
        if ((high & 0x1FF) == 0x1FF) {
            long more = unsignedHigh(w, powerLow);
            low += more;
            if (Long.compareUnsigned(low, more) < 0) {
                high++;
            }
        }
        int upper = (int) (high >>> 63);
        int shift = upper + 64 - FRACTION_BITS - 3;
        // The fraction with its leading one, and one bit more to round by.
        long bits = high >>> shift;
        int biased = PowersOfTen.exponent(exponent) + upper - unused + 63 + BIAS;
        if (biased <= 0) {
            return subnormal(bits, 1 - biased);
        }
        boolean middle = Long.compareUnsigned(low, 1) <= 0 && exponent >= -4 && exponent <= 23;
        if (middle && (bits & 3) == 1 && bits << shift == high) {
            bits--;
        }
        bits = bits + 1 >>> 1;
        // A carry out of the fraction counts the exponent up, as it should.
        long packed = bits + ((long) (biased - 1) << FRACTION_BITS);
        return packed >>> FRACTION_BITS >= INFINITE ? Double.POSITIVE_INFINITY : Double.longBitsToDouble(packed);
    }

    private static double subnormal(long bits, int shift) {
        return shift > FRACTION_BITS + 2 ? 0 : Double.longBitsToDouble((bits >>> shift) + 1 >>> 1);
    }

    private static long unsignedHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }
}
