package io.tremor.bench.data;

import java.util.SplittableRandom;

/** Draws from lists, so that a generator reads like a description. */
final class Pick {
    private Pick() {}

    static <T> T one(SplittableRandom random, T[] from) {
        return from[random.nextInt(from.length)];
    }

    /** Returns {@code digits} digits of hexadecimal. */
    static String hex(SplittableRandom random, int digits) {
        StringBuilder hex = new StringBuilder(digits);
        for (int i = 0; i < digits; i++) {
            hex.append(Character.forDigit(random.nextInt(16), 16));
        }
        return hex.toString();
    }

    /** Returns a decimal from 0 to {@code bound} with at most {@code digits} digits behind the point, and at least one. */
    static String decimal(SplittableRandom random, int bound, int digits) {
        StringBuilder decimal =
                new StringBuilder().append(random.nextInt(bound)).append('.');
        for (int i = 1; i < digits; i++) {
            decimal.append(random.nextInt(10));
        }
        return decimal.append(1 + random.nextInt(9)).toString();
    }
}
