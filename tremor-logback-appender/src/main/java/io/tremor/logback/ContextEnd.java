package io.tremor.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.spi.LifeCycle;
import org.jspecify.annotations.Nullable;

/**
 * Stops what Logback starts but never stops, encoders and filters, once the appenders that use them have stopped. Logback's
 * own register of such things comes before the appenders, which may still have events to write then.
 */
record ContextEnd(LifeCycle component) implements LoggerContextListener {
    /** Has {@code component} stopped when {@code context} is reset or stopped. */
    static void stops(LifeCycle component, @Nullable Context context) {
        if (context instanceof LoggerContext loggers) {
            loggers.addListener(new ContextEnd(component));
        }
    }

    @Override
    public boolean isResetResistant() {
        return false;
    }

    @Override
    public void onStart(LoggerContext context) {}

    @Override
    public void onReset(LoggerContext context) {
        component.stop();
    }

    @Override
    public void onStop(LoggerContext context) {
        component.stop();
    }

    @Override
    public void onLevelChange(Logger logger, Level level) {}
}
