package io.tremor.engine.value;

/**
 * The powers of ten from 10<sup>{@value #LEAST}</sup> to 10<sup>{@value #GREATEST}</sup>, each cut off after its first 128
 * binary digits: <i>10<sup>e</sup> ≈ significand(e) · 2<sup>exponent(e) - 127</sup></i> with
 * <i>2<sup>127</sup> ≤ significand(e) &lt; 2<sup>128</sup></i>, exact for <i>0 ≤ e ≤ 55</i>.
 *
 * <p>The table is computed when the class is first used, from 10<sup>0</sup> in both directions with 192 digits; the error
 * of at most 342 steps stays far below the digits kept.
 */
final class PowersOfTen {
    static final int LEAST = -342;
    static final int GREATEST = 324;

    private static final int LIMBS = 6;
    private static final long LIMB = 0xFFFF_FFFFL;
    private static final long[] SIGNIFICANDS = significands();

    private PowersOfTen() {}

    /** Returns the upper 64 of the 128 bits of the significand of 10<sup>{@code e}</sup>. */
    static long high(int e) {
        return SIGNIFICANDS[e - LEAST << 1];
    }

    /** Returns the lower 64 of the 128 bits of the significand of 10<sup>{@code e}</sup>. */
    static long low(int e) {
        return SIGNIFICANDS[(e - LEAST << 1) + 1];
    }

    /** Returns the largest integer <i>x</i> for which <i>2<sup>x</sup> ≤ 10<sup>e</sup></i>. */
    static int exponent(int e) {
        return e * 1741647 >> 19;
    }

    private static long[] significands() {
        long[] table = new long[GREATEST - LEAST + 1 << 1];
        int[] power = one();
        for (int e = 0; e <= GREATEST; e++) {
            keep(power, e, table);
            timesFive(power);
        }
        power = one();
        for (int e = -1; e >= LEAST; e--) {
            overFive(power);
            keep(power, e, table);
        }
        return table;
    }

    private static int[] one() {
        int[] one = new int[LIMBS];
        one[0] = Integer.MIN_VALUE;
        return one;
    }

    private static void keep(int[] power, int e, long[] table) {
        int at = e - LEAST << 1;
        table[at] = (long) power[0] << 32 | power[1] & LIMB;
        table[at + 1] = (long) power[2] << 32 | power[3] & LIMB;
    }

    /** Multiplies the number, whose first bit is set, by five and shifts it so that its first bit is set again. */
    private static void timesFive(int[] number) {
        long carry = 0;
        for (int i = LIMBS - 1; i >= 0; i--) {
            carry += 5 * (number[i] & LIMB);
            number[i] = (int) carry;
            carry >>>= 32;
        }
        int shift = 64 - Long.numberOfLeadingZeros(carry);
        for (int i = LIMBS - 1; i > 0; i--) {
            number[i] = number[i] >>> shift | number[i - 1] << 32 - shift;
        }
        number[0] = number[0] >>> shift | (int) carry << 32 - shift;
    }

    /** Divides the number, whose first bit is set, by five and shifts it so that its first bit is set again. */
    private static void overFive(int[] number) {
        long rest = 0;
        for (int i = 0; i < LIMBS; i++) {
            rest = rest << 32 | number[i] & LIMB;
            number[i] = (int) (rest / 5);
            rest %= 5;
        }
        int behind = (int) ((rest << 32) / 5);
        int shift = Integer.numberOfLeadingZeros(number[0]);
        for (int i = 0; i < LIMBS; i++) {
            int next = i + 1 < LIMBS ? number[i + 1] : behind;
            number[i] = number[i] << shift | next >>> 32 - shift;
        }
    }
}
