package io.tremor.jul;

import io.tremor.api.appender.LogEventView;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** A record of {@code java.util.logging} as the engine sees it. It must be read on the thread that logged. */
record LogRecordView(LogRecord record) implements LogEventView {
    @Override
    public long timestampNanos() {
        Instant instant = record.getInstant();
        return instant.getEpochSecond() * 1_000_000_000 + instant.getNano();
    }

    @Override
    public String level() {
        int level = record.getLevel().intValue();
        if (level >= Level.SEVERE.intValue()) {
            return "ERROR";
        }
        if (level >= Level.WARNING.intValue()) {
            return "WARN";
        }
        if (level >= Level.CONFIG.intValue()) {
            return "INFO";
        }
        return level >= Level.FINE.intValue() ? "DEBUG" : "TRACE";
    }

    @Override
    public @Nullable String levelName() {
        String name = record.getLevel().getName();
        return name.equals(level()) ? null : name;
    }

    @Override
    public String loggerName() {
        String name = record.getLoggerName();
        return name == null ? "" : name;
    }

    /** Returns the name of the thread, which the record does not hold; a record from elsewhere gives its number. */
    @Override
    public String threadName() {
        Thread current = Thread.currentThread();
        return current.getId() == record.getLongThreadID()
                ? current.getName()
                : Long.toString(record.getLongThreadID());
    }

    @Override
    public @Nullable String message() {
        return MessageText.of(record);
    }

    @Override
    public @Nullable String template() {
        Object[] parameters = record.getParameters();
        return parameters == null || parameters.length == 0 ? null : record.getMessage();
    }

    @Override
    public void forEachArgument(Consumer<@Nullable Object> consumer) {
        Object[] parameters = record.getParameters();
        if (parameters != null) {
            for (Object parameter : parameters) {
                consumer.accept(parameter);
            }
        }
    }

    @Override
    public @Nullable Throwable exception() {
        return record.getThrown();
    }
}
