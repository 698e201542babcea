package io.tremor.logback;

import ch.qos.logback.core.spi.ContextAware;
import io.tremor.api.appender.AppenderStatus;
import io.tremor.api.appender.StatusListener;
import org.jspecify.annotations.Nullable;

/** Tells Logback's status list about the trouble of one component of a configuration, which it names. */
final class ComponentStatus implements StatusListener {
    private final ContextAware component;
    private final AppenderStatus status = new AppenderStatus(this);
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
        status.notStarted(reason);
    }

    /** Says that an event is lost to an error, but not more often than once a second; never throws. */
    void lost(Throwable reason) {
        status.lost(reason);
    }
}
