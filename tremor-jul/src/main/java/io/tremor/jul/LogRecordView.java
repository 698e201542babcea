package io.tremor.jul;

import io.tremor.api.appender.LogEventView;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record of {@code java.util.logging} as the engine sees it.
 *
 * @param numbers writes the numbers in messages
 */
record LogRecordView(LogRecord record, WholeNumbers numbers) implements LogEventView {
    /**
     * Loads and initialises every class that reading a record can reach: an error in the middle of that, when the first
     * record comes from a thread that is short of stack, would disable the class for as long as the process lives.
     */
    static void rehearse() {
        LogRecord record = new LogRecord(Level.INFO, "{0} {1}");
        record.setLoggerName("rehearsal");
        record.setParameters(new Object[] {"text", 1});
        record.setThrown(new Throwable());
        LogRecordView view = new LogRecordView(record, new WholeNumbers());
        view.timestampNanos();
        view.level();
        view.levelName();
        view.loggerName();
        view.threadName();
        view.message();
        view.template();
        view.exception();
        view.caller();
        view.forEachArgument(argument -> {});
    }

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

    /** Returns the name of the thread that logged; the record itself knows no more of it than its number. */
    @Override
    public String threadName() {
        return ThreadName.of(record.getLongThreadID());
    }

    @Override
    public @Nullable String message() {
        return MessageText.of(record, numbers);
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

    /** Returns where the code logged, with file and line where it is still on the stack. */
    @Override
    public @Nullable StackTraceElement caller() {
        String type = record.getSourceClassName();
        if (type == null) {
            return null;
        }
        String method = Objects.requireNonNullElse(record.getSourceMethodName(), "");
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().equals(type)
                                && frame.getMethodName().equals(method))
                        .findFirst())
                .map(StackWalker.StackFrame::toStackTraceElement)
                .orElseGet(() -> new StackTraceElement(type, method, null, -1));
    }
}
