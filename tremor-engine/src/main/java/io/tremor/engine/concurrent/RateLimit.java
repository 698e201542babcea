package io.tremor.engine.concurrent;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * So many permits a second, and those of one second at once; any thread may ask. It keeps the time at which the next
 * permit would be due if they came evenly.
 */
public final class RateLimit {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final AtomicLong due;
    private final long interval;

    /** Creates a limit of {@code perSecond} permits, up to one a nanosecond. */
    public RateLimit(long perSecond, long nowNanos) {
        interval = Math.max(1, SECOND / perSecond);
        due = new AtomicLong(nowNanos - SECOND);
    }

    /** Takes a permit, if there is one at {@code nowNanos}, which is monotonic time. */
    public boolean tryTake(long nowNanos) {
        while (true) {
            long known = due.get();
            long start = known - (nowNanos - SECOND) < 0 ? nowNanos - SECOND : known;
            if (start + interval - nowNanos > 0) {
                return false;
            }
            if (due.compareAndSet(known, start + interval)) {
                return true;
            }
        }
    }
}
