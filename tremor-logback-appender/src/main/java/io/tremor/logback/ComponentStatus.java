package io.tremor.logback;

import ch.qos.logback.core.spi.ContextAware;
import io.tremor.api.Clock;
import io.tremor.api.appender.StatusListener;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Tells Logback's status list about the trouble of one component of a configuration, which it names. */
final class ComponentStatus implements StatusListener {
    private static final long INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final ContextAware component;
    private final AtomicLong nextReport = new AtomicLong(Clock.system().monoNanos());
    private volatile @Nullable String name;

    ComponentStatus(ContextAware component) {
        this.component = component;
    }

    /** Sets the name that stands behind the type of the component, that of the appender it belongs to. */
    void name(@Nullable String text) {
        name = text;
    }

    /** Returns the name, or {@code tremor} where there is none. */
    String name() {
        String known = name;
        return known == null ? "tremor" : known;
    }

    @Override
    public void error(String message, @Nullable Throwable cause) {
        String text = component.getClass().getSimpleName() + " [" + name() + "] " + message;
        if (cause == null) {
            component.addError(text);
        } else {
            component.addError(text, cause);
        }
    }

    /** Says that the component does not work, and why. */
    void notStarted(Throwable reason) {
        boolean isExplained = reason instanceof IllegalArgumentException || reason instanceof IllegalStateException;
        error("not started: " + (isExplained ? reason.getMessage() : reason), isExplained ? null : reason);
    }

    /** Says that an event is lost to an error, but not more often than once a second; never throws. */
    void lost(Throwable reason) {
        try {
            long now = Clock.system().monoNanos();
            long due = nextReport.get();
            if (now - due >= 0 && nextReport.compareAndSet(due, now + INTERVAL_NANOS)) {
                error("a log event is lost: " + reason.getClass().getName(), reason);
            }
        } catch (Throwable ignored) {
            // Out of stack or memory, most likely: there is no way left to say so.
        }
    }
}
