package io.tremor.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.status.Status;
import java.util.ArrayList;
import java.util.List;

/** A Logback of its own for one component at a time, without any configuration. */
final class LogbackCalls {
    final LoggerContext context = new LoggerContext();
    final Logger logger = context.getLogger("shop.Till");

    LogbackCalls() {
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.TRACE);
    }

    /** Returns an event as the logger makes it. */
    LoggingEvent event(Level level, String message, Object... arguments) {
        return new LoggingEvent(Logger.FQCN, logger, level, message, null, arguments);
    }

    List<String> errors() {
        return context.getStatusManager().getCopyOfStatusList().stream()
                .filter(status -> status.getLevel() == Status.ERROR)
                .map(Status::getMessage)
                .toList();
    }

    /** Returns a started appender that keeps its events. */
    KeepingAppender keeper() {
        KeepingAppender keeper = new KeepingAppender();
        keeper.setName("KEEPER");
        keeper.setContext(context);
        keeper.start();
        return keeper;
    }

    /** An appender that keeps its events. */
    static class KeepingAppender extends AppenderBase<ILoggingEvent> {
        final List<ILoggingEvent> events = new ArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            events.add(event);
        }
    }
}
