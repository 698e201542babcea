package io.tremor.engine.lang.function;

/** The random numbers of xoshiro256++ (David Blackman and Sebastiano Vigna, 2019), the same ones for the same seed. */
final class Xoshiro {
    private static final long SEED_MULTIPLIER = 6364136223846793005L;
    private static final long SEED_INCREMENT = 0xa17654e46fbe17f3L;

    private final long[] state = new long[4];
    private long seed;

    Xoshiro(long seed) {
        this.seed = seed;
        for (int i = 0; i < state.length; i++) {
            long low = seedWord();
            state[i] = seedWord() << 32 | low;
        }
    }

    /** Returns the next 32 bits that a PCG generator makes of the seed. */
    private long seedWord() {
        seed = seed * SEED_MULTIPLIER + SEED_INCREMENT;
        int shifted = (int) ((seed >>> 18 ^ seed) >>> 27);
        return Integer.toUnsignedLong(Integer.rotateRight(shifted, (int) (seed >>> 59)));
    }

    /** Returns 64 random bits. */
    long next() {
        long result = Long.rotateLeft(state[0] + state[3], 23) + state[0];
        long shifted = state[1] << 17;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = Long.rotateLeft(state[3], 45);
        return result;
    }

    /** Returns an unsigned number below {@code width}, all of them as likely; 0 stands for 2<sup>64</sup>. */
    long below(long width) {
        if (width == 0) {
            return next();
        }
        long zone = (width << Long.numberOfLeadingZeros(width)) - 1;
        for (; ; ) {
            long bits = next();
            if (Long.compareUnsigned(bits * width, zone) <= 0) {
                return highProduct(bits, width);
            }
        }
    }

    /** Returns the upper 64 bits of the product of two unsigned numbers. */
    private static long highProduct(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }
}
