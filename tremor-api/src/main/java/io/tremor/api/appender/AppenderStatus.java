package io.tremor.api.appender;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the parts of every adapter have to say through their framework's status channel, in the same words everywhere. */
public final class AppenderStatus {
    private static final long INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final StatusListener listener;
    private final AtomicLong nextReport = new AtomicLong(System.nanoTime());

    /** Creates one that speaks through {@code listener}. */
    public AppenderStatus(StatusListener listener) {
        this.listener = listener;
    }

    /** Returns what {@code start} does, or {@code null} where it fails, which is reported. */
    public <T> @Nullable T started(Supplier<T> start) {
        try {
            return start.get();
        } catch (Throwable e) {
            notStarted(e);
            return null;
        }
    }

    /** Says that a part does not work, and why. */
    public void notStarted(Throwable reason) {
        boolean isExplained = reason instanceof IllegalArgumentException || reason instanceof IllegalStateException;
        listener.error("not started: " + (isExplained ? reason.getMessage() : reason), isExplained ? null : reason);
    }

    /** Says that an event is lost to an error, but not more often than once a second; never throws. */
    public void lost(Throwable reason) {
        try {
            long now = System.nanoTime();
            long due = nextReport.get();
            if (now - due >= 0 && nextReport.compareAndSet(due, now + INTERVAL_NANOS)) {
                listener.error("a log event is lost: " + reason.getClass().getName(), reason);
            }
        } catch (Throwable ignored) {
            // Out of stack or memory, most likely: there is no way left to say so.
        }
    }
}
