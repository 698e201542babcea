package io.tremor.api;

import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/**
 * The only way tremor learns what time it is, so that a test can hold time in its hands. Time-outs and windows use
 * {@link #monoNanos()}; {@link #wallNanos()} only stamps.
 */
public interface Clock {
    /** Returns nanoseconds since 1970-01-01T00:00Z; may jump either way. */
    long wallNanos();

    /** Returns nanoseconds since an arbitrary origin; never goes back. */
    long monoNanos();

    /** Waits for {@code nanos} nanoseconds or until the thread is interrupted; may return early. */
    void sleep(long nanos);

    /** Returns the clock of the machine. */
    static Clock system() {
        return SystemClock.INSTANCE;
    }

    /** The clock of the machine. */
    enum SystemClock implements Clock {
        /** The only one. */
        INSTANCE;

        @Override
        public long wallNanos() {
            Instant now = Instant.now();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public long monoNanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(long nanos) {
            LockSupport.parkNanos(nanos);
        }
    }
}
