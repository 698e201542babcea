package io.tremor.engine.appender;

/**
 * Stack that has to be free before a call begins which must also be able to end in good order: to leave the guard, to
 * give bytes back, to finish what it has begun on a queue.
 */
final class StackReserve {
    /** Enough to outweigh the frames of the longest clean-up several times, compiled or interpreted: 3 KiB and more. */
    private static final int FRAMES = 6;

    /** Enough for leaving the guard, and no more: each frame takes some 6 ns. */
    private static final int FRAMES_FOR_GUARD = 4;

    private StackReserve() {}

    /** Throws {@link StackOverflowError} here, where nothing has begun yet, unless there is stack enough. */
    static long claim() {
        return claim(FRAMES);
    }

    /** As {@link #claim}, for a call that does nothing within the guard that would have to be cleaned up. */
    static long claimForGuard() {
        return claim(FRAMES_FOR_GUARD);
    }

    private static long claim(int frames) {
        return descend(
                frames, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
                27, 28, 29, 30);
    }

    // Few frames with many parameters each take less time than many small ones. The sum is taken on the way back, so
    // that
    // no compiler can turn the descent into a loop.
    private static long descend(
            int frames,
            long a0,
            long a1,
            long a2,
            long a3,
            long a4,
            long a5,
            long a6,
            long a7,
            long a8,
            long a9,
            long b0,
            long b1,
            long b2,
            long b3,
            long b4,
            long b5,
            long b6,
            long b7,
            long b8,
            long b9,
            long c0,
            long c1,
            long c2,
            long c3,
            long c4,
            long c5,
            long c6,
            long c7,
            long c8,
            long c9) {
        return frames == 0
                ? a0
                : descend(
                                frames - 1,
                                b0 + frames,
                                c0 ^ a1,
                                a0 ^ a2,
                                a3,
                                a4,
                                a5,
                                a6,
                                a7,
                                a8,
                                a9,
                                b0,
                                b1,
                                b2,
                                b3,
                                b4,
                                b5,
                                b6,
                                b7,
                                b8,
                                b9,
                                c0,
                                c1,
                                c2,
                                c3,
                                c4,
                                c5,
                                c6,
                                c7,
                                c8,
                                c9)
                        + (b0 ^ c0);
    }
}
