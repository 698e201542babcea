package io.tremor.engine.appender;

/**
 * Stack that has to be free before a call begins which must also be able to end in good order: to unlock, to leave the
 * guard, to restore the interrupt flag.
 */
final class StackReserve {
    /** Enough frames to outweigh those of the longest clean-up several times, compiled or interpreted. */
    private static final int FRAMES = 48;

    private StackReserve() {}

    /** Throws {@link StackOverflowError} here, where nothing has begun yet, unless there is stack enough. */
    static long claim() {
        return descend(FRAMES, 1, 2, 3);
    }

    // The sum is taken on the way back, so that no compiler can turn the descent into a loop.
    private static long descend(int frames, long a, long b, long c) {
        return frames == 0 ? a : descend(frames - 1, b + frames, c ^ a, a) + (b ^ c);
    }
}
