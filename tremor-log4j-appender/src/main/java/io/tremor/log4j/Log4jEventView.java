package io.tremor.log4j;

import io.tremor.api.appender.LogEventView;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.time.Instant;
import org.apache.logging.log4j.message.MapMessage;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.ObjectMessage;
import org.apache.logging.log4j.message.ReusableObjectMessage;
import org.apache.logging.log4j.util.ReadOnlyStringMap;
import org.jspecify.annotations.Nullable;

/**
 * A Log4j event as the engine sees it. The entries of a {@link MapMessage}, and so of a {@code StructuredDataMessage}, are
 * its key-value pairs; its message is then the text that Log4j makes of it.
 */
record Log4jEventView(LogEvent event) implements LogEventView {
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
        return event.getThreadName();
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

    /** Returns whether the message is a text with arguments; maps and objects call their content parameters, too. */
    private static boolean hasArguments(@Nullable Message message) {
        if (message == null
                || message instanceof MapMessage
                || message instanceof ObjectMessage
                || message instanceof ReusableObjectMessage) {
            return false;
        }
        Object[] parameters = message.getParameters();
        return parameters != null && parameters.length > 0;
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
