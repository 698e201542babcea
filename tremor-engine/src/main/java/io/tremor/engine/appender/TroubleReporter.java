package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.appender.StatusListener;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Tells a status listener about trouble, at most once a second and per kind; what it kept back it tells with the next.
 */
final class TroubleReporter {
    private static final long INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final StatusListener status;
    private final Clock clock;
    private final Map<Trouble, Kind> kinds = new EnumMap<>(Trouble.class);

    TroubleReporter(StatusListener status, Clock clock) {
        this.status = status;
        this.clock = clock;
        long now = clock.monoNanos();
        for (Trouble trouble : Trouble.values()) {
            kinds.put(trouble, new Kind(now));
        }
    }

    /** Tells about {@code trouble} now or later. */
    void tell(Trouble trouble, @Nullable Throwable cause) {
        tell(trouble, "", cause);
    }

    /** Tells at once something that comes up at most once. */
    void tell(String message) {
        try {
            status.error(message, null);
        } catch (Throwable ignored) {
            // There is nobody left to tell.
        }
    }

    /** Tells about {@code trouble} now or later, with {@code detail} where it is now. */
    void tell(Trouble trouble, String detail, @Nullable Throwable cause) {
        Kind kind = kind(trouble);
        kind.untold.increment();
        long now = clock.monoNanos();
        long due = kind.due.get();
        if (now - due >= 0 && kind.due.compareAndSet(due, now + INTERVAL_NANOS)) {
            report(trouble, kind.untold.sumThenReset(), detail, cause);
        }
    }

    /** Tells what was kept back. */
    void tellPending() {
        for (Trouble trouble : Trouble.values()) {
            long untold = kind(trouble).untold.sumThenReset();
            if (untold > 0) {
                report(trouble, untold, "", null);
            }
        }
    }

    private Kind kind(Trouble trouble) {
        // The map is filled for every constant.
        return Objects.requireNonNull(kinds.get(trouble));
    }

    private void report(Trouble trouble, long count, String detail, @Nullable Throwable cause) {
        StringBuilder text = new StringBuilder(trouble.text());
        if (count > 1) {
            text.append(" (").append(count).append(" times)");
        }
        if (!detail.isEmpty()) {
            text.append(": ").append(detail);
        }
        if (cause != null) {
            boolean isTelling = cause instanceof IOException && !trouble.isCausedByData();
            text.append(": ")
                    .append(isTelling ? cause.getMessage() : cause.getClass().getName());
        }
        try {
            if (cause == null || !trouble.isCausedByData()) {
                status.error(text.toString(), cause);
            } else {
                status.error(text.append(placeOf(cause)).toString(), null);
            }
        } catch (Throwable ignored) {
            // There is nobody left to tell.
        }
    }

    /** Returns where the application threw; its message stays out, since it may hold what was logged. */
    private static String placeOf(Throwable cause) {
        try {
            StackTraceElement[] trace = cause.getStackTrace();
            return trace.length == 0 ? "" : " at " + trace[0];
        } catch (Throwable ignored) {
            return "";
        }
    }

    private static final class Kind {
        final LongAdder untold = new LongAdder();
        final AtomicLong due;

        Kind(long now) {
            due = new AtomicLong(now);
        }
    }
}
