package io.tremor.engine.concurrent;

import java.util.concurrent.TimeUnit;

/**
 * How long to sleep when there is nothing to do: not at all for the first polls, then shortly, then twice as long each
 * time up to a limit. Any work starts it over.
 */
public final class IdleLadder {
    private static final int SPINS = 50;
    private static final int SHORT_SLEEPS = 10;
    private static final long SHORT_NANOS = TimeUnit.MICROSECONDS.toNanos(100);

    private final long longestNanos;
    private final int spins;
    private int idle;

    private IdleLadder(int spins, long longestNanos) {
        this.spins = spins;
        this.longestNanos = longestNanos;
    }

    /** Returns a ladder for an agent that nobody calls for single pieces of work: up to 10 ms. */
    public static IdleLadder polling() {
        return new IdleLadder(SPINS, TimeUnit.MILLISECONDS.toNanos(10));
    }

    /** Returns a ladder for an agent that is called for each piece of work: up to 1 s. */
    public static IdleLadder called() {
        return new IdleLadder(0, TimeUnit.SECONDS.toNanos(1));
    }

    /** Starts over. */
    void reset() {
        idle = 0;
    }

    /** Returns how long to sleep this time; 0 for not at all. */
    long nextNanos() {
        idle++;
        if (idle <= spins) {
            return 0;
        }
        int step = idle - spins - SHORT_SLEEPS;
        return step <= 0 ? SHORT_NANOS : Math.min(longestNanos, SHORT_NANOS << Math.min(step, 20));
    }
}
