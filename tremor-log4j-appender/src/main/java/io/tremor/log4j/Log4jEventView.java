package io.tremor.log4j;

import io.tremor.api.appender.LogEventView;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.impl.ContextDataFactory;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.time.Instant;
import org.apache.logging.log4j.message.MapMessage;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.ObjectMessage;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.apache.logging.log4j.message.ReusableObjectMessage;
import org.apache.logging.log4j.util.ReadOnlyStringMap;
import org.apache.logging.log4j.util.StringMap;
import org.jspecify.annotations.Nullable;

/**
 * A Log4j event as the engine sees it. The entries of a {@link MapMessage}, and so of a {@code StructuredDataMessage}, are
 * its key-value pairs; its message is then the text that Log4j makes of it.
 */
record Log4jEventView(LogEvent event) implements LogEventView {
    /**
     * Loads and initialises every class that reading an event can reach: an error in the middle of that, when the first
     * event comes from a thread that is short of stack, would disable the class for as long as the process lives.
     */
    static void rehearse() {
        StringMap context = ContextDataFactory.createContextData();
        context.putValue("key", "value");
        Log4jEventView view = new Log4jEventView(Log4jLogEvent.newBuilder()
                .setLoggerName("rehearsal")
                .setThreadName("rehearsal")
                .setLevel(Level.INFO)
                .setMessage(new ParameterizedMessage("{}", 1))
                .setMarker(new MarkerManager.Log4jMarker("rehearsal"))
                .setThrown(new Throwable())
                .setContextData(context)
                .build());
        view.timestampNanos();
        view.level();
        view.levelName();
        view.message();
        view.template();
        view.exception();
        view.frozenContext();
        view.contextValue("key");
        view.hasContextEntry("key");
        view.caller();
        view.forEachArgument(argument -> {});
        view.forEachKeyValue((key, value) -> {});
        view.forEachContextEntry((key, value) -> {});
        view.forEachMarker(marker -> {});
    }

    @Override
    public long timestampNanos() {
        Instant instant = event.getInstant();
        return instant.getEpochSecond() * 1_000_000_000 + instant.getNanoOfSecond();
    }

    @Override
    public String level() {
        // A custom level counts as the nearest standard level that is no less severe.
        return switch (event.getLevel().getStandardLevel()) {
            case OFF, FATAL, ERROR -> "ERROR";
            case WARN -> "WARN";
            case INFO -> "INFO";
            case DEBUG -> "DEBUG";
            case TRACE, ALL -> "TRACE";
        };
    }

    @Override
    public @Nullable String levelName() {
        Level level = event.getLevel();
        return level.name().equals(level()) ? null : level.name();
    }

    @Override
    public String loggerName() {
        String name = event.getLoggerName();
        return name == null ? "" : name;
    }

    @Override
    public String threadName() {
        String name = event.getThreadName();
        return name == null ? "" : name;
    }

    @Override
    public @Nullable String message() {
        Message message = event.getMessage();
        return message == null ? null : message.getFormattedMessage();
    }

    @Override
    @SuppressWarnings("deprecation") // Not every message has a format in this sense; those with arguments do.
    public @Nullable String template() {
        Message message = event.getMessage();
        return hasArguments(message) ? message.getFormat() : null;
    }

    @Override
    public void forEachArgument(Consumer<@Nullable Object> consumer) {
        Message message = event.getMessage();
        if (hasArguments(message)) {
            for (Object argument : message.getParameters()) {
                consumer.accept(argument);
            }
        }
    }

    @Override
    public void forEachKeyValue(BiConsumer<String, @Nullable Object> consumer) {
        if (event.getMessage() instanceof MapMessage<?, ?> map) {
            map.<Object>forEach((key, value) -> consumer.accept(key, value));
        }
    }

    @Override
    public void forEachContextEntry(BiConsumer<String, String> consumer) {
        ReadOnlyStringMap context = event.getContextData();
        if (context != null) {
            context.<Object>forEach((key, value) -> consumer.accept(key, String.valueOf(value)));
        }
    }

    @Override
    public @Nullable Map<String, String> frozenContext() {
        ReadOnlyStringMap context = event.getContextData();
        if (context == null || context.isEmpty()) {
            return Map.of();
        }
        return context instanceof StringMap map && map.isFrozen() ? map.toMap() : null;
    }

    @Override
    public @Nullable String contextValue(String key) {
        ReadOnlyStringMap context = event.getContextData();
        Object value = context == null ? null : context.getValue(key);
        return value == null ? null : String.valueOf(value);
    }

    @Override
    public boolean hasContextEntry(String key) {
        ReadOnlyStringMap context = event.getContextData();
        return context != null && context.containsKey(key);
    }

    @Override
    public void forEachMarker(Consumer<String> consumer) {
        Marker marker = event.getMarker();
        if (marker != null) {
            show(marker, consumer, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
    }

    @Override
    public @Nullable Throwable exception() {
        return event.getThrown();
    }

    /** Returns where the code logged, as far as Log4j has looked: it does so only for those that ask for it beforehand. */
    @Override
    public @Nullable StackTraceElement caller() {
        return event.getSource();
    }

    /** Returns whether the message is a text with arguments; maps and objects call their content parameters, too. */
    @SuppressWarnings({"deprecation", "ReferenceEquality"})
    private static boolean hasArguments(@Nullable Message message) {
        if (message == null
                || message instanceof MapMessage
                || message instanceof ObjectMessage
                || message instanceof ReusableObjectMessage) {
            return false;
        }
        Object[] parameters = message.getParameters();
        if (parameters == null || parameters.length == 0) {
            return false;
        }
        // An event that is used again hides what kind of message it stands for; an object alone has no format but
        // itself.
        String format = message.getFormat();
        return format != null && (parameters.length > 1 || parameters[0] != format);
    }

    private static void show(Marker marker, Consumer<String> consumer, Set<Marker> shown) {
        if (shown.add(marker)) {
            consumer.accept(marker.getName());
            Marker[] parents = marker.getParents();
            if (parents != null) {
                for (Marker parent : parents) {
                    show(parent, consumer, shown);
                }
            }
        }
    }
}
