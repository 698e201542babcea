package io.tremor.api.spi;

import java.time.Instant;

/** What a sink may ask of whoever opens it: the time, and an ear for warnings. */
public interface SinkContext {
    /** Returns nanoseconds since 1970-01-01T00:00Z; may jump either way. */
    long wallNanos();

    /** Returns nanoseconds since an arbitrary origin; never goes back. */
    long monoNanos();

    /**
     * Says something that whoever runs this should know, though it keeps nothing from working: one sentence, without
     * secrets.
     */
    void warn(String message);

    /** Returns a context with the clock of the machine, in which nobody hears warnings. */
    static SinkContext unattended() {
        return Unattended.INSTANCE;
    }

    /** The clock of the machine, and nobody who listens. */
    enum Unattended implements SinkContext {
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
        public void warn(String message) {
            // Nobody asked.
        }
    }
}
