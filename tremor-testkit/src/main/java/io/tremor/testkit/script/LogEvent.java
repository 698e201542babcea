package io.tremor.testkit.script;

import io.tremor.api.appender.LogEventView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A log event that a test makes up: level and message, and whatever else is added. It is logged by {@code test}, on the thread
 * {@code main}, at the start of 2025.
 */
public final class LogEvent implements LogEventView {
    private static final long START_OF_2025 = 1_735_689_600_000_000_000L;
    private static final String PLACEHOLDER = "{}";

    private final String level;
    private final String template;
    private final List<@Nullable Object> arguments;
    private final Map<String, String> context = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> pairs = new LinkedHashMap<>();
    private final List<String> markers = new ArrayList<>();
    private String logger = "test";
    private String thread = "main";
    private @Nullable Throwable exception;

    private LogEvent(String level, String template, @Nullable Object[] arguments) {
        this.level = level;
        this.template = template;
        this.arguments = Arrays.asList(arguments);
    }

    /** Returns an event of level {@code DEBUG}; arguments stand for {@code {}} in the message, as in SLF4J. */
    public static LogEvent debug(String message, @Nullable Object... arguments) {
        return new LogEvent("DEBUG", message, arguments);
    }

    /** Returns an event of level {@code INFO}; arguments stand for {@code {}} in the message, as in SLF4J. */
    public static LogEvent info(String message, @Nullable Object... arguments) {
        return new LogEvent("INFO", message, arguments);
    }

    /** Returns an event of level {@code WARN}; arguments stand for {@code {}} in the message, as in SLF4J. */
    public static LogEvent warn(String message, @Nullable Object... arguments) {
        return new LogEvent("WARN", message, arguments);
    }

    /** Returns an event of level {@code ERROR}; arguments stand for {@code {}} in the message, as in SLF4J. */
    public static LogEvent error(String message, @Nullable Object... arguments) {
        return new LogEvent("ERROR", message, arguments);
    }

    /** Sets the name of the logger. */
    public LogEvent logger(String name) {
        logger = name;
        return this;
    }

    /** Sets the name of the thread. */
    public LogEvent thread(String name) {
        thread = name;
        return this;
    }

    /** Adds an entry of the mapped diagnostic context. */
    public LogEvent mdc(String key, String value) {
        context.put(key, value);
        return this;
    }

    /** Adds a key-value pair. */
    public LogEvent keyValue(String key, @Nullable Object value) {
        pairs.put(key, value);
        return this;
    }

    /** Adds a marker. */
    public LogEvent marker(String name) {
        markers.add(name);
        return this;
    }

    /** Sets the exception. */
    public LogEvent exception(Throwable thrown) {
        exception = thrown;
        return this;
    }

    @Override
    public long timestampNanos() {
        return START_OF_2025;
    }

    @Override
    public String level() {
        return level;
    }

    @Override
    public String loggerName() {
        return logger;
    }

    @Override
    public String threadName() {
        return thread;
    }

    @Override
    public String message() {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Object argument : arguments) {
            int at = template.indexOf(PLACEHOLDER, from);
            if (at < 0) {
                break;
            }
            text.append(template, from, at).append(argument);
            from = at + PLACEHOLDER.length();
        }
        return text.append(template, from, template.length()).toString();
    }

    @Override
    public @Nullable String template() {
        return arguments.isEmpty() ? null : template;
    }

    @Override
    public void forEachArgument(Consumer<@Nullable Object> consumer) {
        arguments.forEach(consumer);
    }

    @Override
    public void forEachKeyValue(BiConsumer<String, @Nullable Object> consumer) {
        pairs.forEach(consumer);
    }

    @Override
    public void forEachContextEntry(BiConsumer<String, String> consumer) {
        context.forEach(consumer);
    }

    @Override
    public void forEachMarker(Consumer<String> consumer) {
        markers.forEach(consumer);
    }

    @Override
    public @Nullable Throwable exception() {
        return exception;
    }
}
