package io.tremor.engine.value;

import java.nio.charset.StandardCharsets;

/** Decimal digits of a number that is not negative, as ASCII. */
final class Digits {
    private static final long[] POWERS = powers();
    private static final byte[] PAIRS = pairs();

    private Digits() {}

    /** Returns how many digits {@code number} has, at least one; it lies below 10<sup>18</sup>. */
    static int count(long number) {
        // 1233 / 4096 is a little more than the logarithm of 2 to the base 10.
        int guess = (64 - Long.numberOfLeadingZeros(number | 1)) * 1233 >> 12;
        return number >= POWERS[guess] ? guess + 1 : Math.max(guess, 1);
    }

    /** Writes all digits of {@code number} to {@code target} from {@code at} on, and returns the place behind them. */
    static int write(long number, byte[] target, int at) {
        return write(number, count(number), target, at);
    }

    /** Writes the last {@code count} digits of {@code number}, and returns the place behind them. */
    static int write(long number, int count, byte[] target, int at) {
        long rest = number;
        int out = at + count;
        while (rest > Integer.MAX_VALUE) {
            int eight = (int) (rest % 100_000_000);
            rest /= 100_000_000;
            for (int i = 0; i < 4; i++) {
                out = pair(eight % 100, target, out);
                eight /= 100;
            }
        }
        int few = (int) rest;
        while (out - at >= 2) {
            out = pair(few % 100, target, out);
            few /= 100;
        }
        if (out > at) {
            target[at] = (byte) ('0' + few);
        }
        return at + count;
    }

    private static int pair(int number, byte[] target, int end) {
        target[end - 2] = PAIRS[number << 1];
        target[end - 1] = PAIRS[(number << 1) + 1];
        return end - 2;
    }

    private static long[] powers() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    private static byte[] pairs() {
        StringBuilder pairs = new StringBuilder(200);
        for (int i = 0; i < 100; i++) {
            pairs.append((char) ('0' + i / 10)).append((char) ('0' + i % 10));
        }
        return pairs.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
