package io.tremor.engine.appender;

import io.tremor.api.appender.LogEventView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A log event to order; what is a supplier may throw when it is asked. */
final class TestEvent implements LogEventView {
    Supplier<@Nullable String> message;
    Supplier<String> logger = () -> "io.tremor.Checkout";
    Supplier<@Nullable Throwable> exception = () -> null;

    @Nullable
    String template;

    @Nullable
    String levelName;

    @Nullable
    Map<String, String> frozenContext;

    String level = "ERROR";
    long timestampNanos = 1_735_689_600_123_456_789L;

    final List<@Nullable Object> arguments = new ArrayList<>();
    final Map<String, @Nullable Object> keyValues = new LinkedHashMap<>();
    final Map<String, String> context = new LinkedHashMap<>();
    final List<String> markers = new ArrayList<>();
    Runnable afterContext = () -> {};
    Runnable afterMarkers = () -> {};

    TestEvent(String message) {
        this.message = () -> message;
    }

    TestEvent argument(@Nullable Object argument) {
        arguments.add(argument);
        return this;
    }

    TestEvent level(String name) {
        level = name;
        return this;
    }

    TestEvent thrown(Throwable thrown) {
        exception = () -> thrown;
        return this;
    }

    @Override
    public long timestampNanos() {
        return timestampNanos;
    }

    @Override
    public String level() {
        return level;
    }

    @Override
    public @Nullable String levelName() {
        return levelName;
    }

    @Override
    public String loggerName() {
        return logger.get();
    }

    @Override
    public String threadName() {
        return "main";
    }

    @Override
    public @Nullable String message() {
        return message.get();
    }

    @Override
    public @Nullable String template() {
        return template;
    }

    @Override
    public void forEachArgument(Consumer<@Nullable Object> consumer) {
        arguments.forEach(consumer);
    }

    @Override
    public void forEachKeyValue(BiConsumer<String, @Nullable Object> consumer) {
        keyValues.forEach(consumer);
    }

    @Override
    public void forEachContextEntry(BiConsumer<String, String> consumer) {
        context.forEach(consumer);
        afterContext.run();
    }

    @Override
    public void forEachMarker(Consumer<String> consumer) {
        markers.forEach(consumer);
        afterMarkers.run();
    }

    @Override
    public @Nullable Throwable exception() {
        return exception.get();
    }

    @Override
    public @Nullable Map<String, String> frozenContext() {
        return frozenContext;
    }

    @Override
    public StackTraceElement caller() {
        return new StackTraceElement("io.tremor.Checkout", "pay", "Checkout.java", 7);
    }
}
