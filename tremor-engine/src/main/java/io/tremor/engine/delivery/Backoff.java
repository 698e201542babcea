package io.tremor.engine.delivery;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * How long to leave a failing sink alone: a random time up to a limit that doubles with each failure, from 100 ms to 30
 * s. Only after 10 s of success does it start over, so that a sink that takes a connection and closes it again is not
 * called on in a loop.
 */
final class Backoff {
    private static final long FIRST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long STABLE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int MOST_DOUBLINGS = 20;

    private final SplittableRandom random;
    private int failures;
    private boolean succeeds;
    private long succeedsSince;

    Backoff(SplittableRandom random) {
        this.random = random;
    }

    /** Notes a success at {@code now}, which is monotonic time. */
    void succeeded(long now) {
        if (!succeeds) {
            succeeds = true;
            succeedsSince = now;
        } else if (now - succeedsSince >= STABLE_NANOS) {
            failures = 0;
        }
    }

    /** Notes a failure, and returns how many nanoseconds to wait. */
    long failed() {
        succeeds = false;
        long most = Math.min(LONGEST_NANOS, FIRST_NANOS << Math.min(failures++, MOST_DOUBLINGS));
        return random.nextLong(most) + 1;
    }
}
