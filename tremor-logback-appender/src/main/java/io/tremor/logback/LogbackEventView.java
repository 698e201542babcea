package io.tremor.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.CallerData;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import io.tremor.api.appender.LogEventView;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.helpers.BasicMarkerFactory;

/** A Logback event as the engine sees it. */
record LogbackEventView(ILoggingEvent event) implements LogEventView {
    /**
     * Loads every class that reading an event can reach: an error in the middle of that, when the first event comes from
     * a thread that is short of stack, would disable the class for as long as the process lives.
     */
    static void rehearse() {
        LoggingEvent event = new LoggingEvent();
        event.setLevel(Level.INFO);
        event.setMessage("{}");
        event.setArgumentArray(new Object[] {1});
        event.setLoggerName("rehearsal");
        event.setThreadName("rehearsal");
        event.setInstant(Instant.EPOCH);
        event.setMDCPropertyMap(Map.of("key", "value"));
        event.addMarker(new BasicMarkerFactory().getDetachedMarker("marker"));
        event.addKeyValuePair(new KeyValuePair("key", "value"));
        event.setThrowableProxy(new ThrowableProxy(new Throwable()));
        event.setCallerData(CallerData.extract(new Throwable(), Logger.FQCN, 1, List.of()));
        LogbackEventView view = new LogbackEventView(event);
        view.timestampNanos();
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
        return instant == null
                ? event.getTimeStamp() * 1_000_000
                : instant.getEpochSecond() * 1_000_000_000 + instant.getNano();
    }

    @Override
    public String level() {
        int level = event.getLevel().toInt();
        if (level < Level.DEBUG_INT) {
            return "TRACE";
        }
        if (level < Level.INFO_INT) {
            return "DEBUG";
        }
        if (level < Level.WARN_INT) {
            return "INFO";
        }
        return level < Level.ERROR_INT ? "WARN" : "ERROR";
    }

    @Override
    public @Nullable String levelName() {
        String name = event.getLevel().toString();
        return name.equals(level()) ? null : name;
    }

    @Override
    public String loggerName() {
        return event.getLoggerName();
    }

    @Override
    public String threadName() {
        return event.getThreadName();
    }

    @Override
    public @Nullable String message() {
        return event.getFormattedMessage();
    }

    @Override
    public @Nullable String template() {
        Object[] arguments = event.getArgumentArray();
        return arguments == null || arguments.length == 0 ? null : event.getMessage();
    }

    @Override
    public void forEachArgument(Consumer<@Nullable Object> consumer) {
        Object[] arguments = event.getArgumentArray();
        if (arguments != null) {
            for (Object argument : arguments) {
                consumer.accept(argument);
            }
        }
    }

    @Override
    public void forEachKeyValue(BiConsumer<String, @Nullable Object> consumer) {
        List<KeyValuePair> pairs = event.getKeyValuePairs();
        if (pairs != null) {
            for (KeyValuePair pair : pairs) {
                consumer.accept(String.valueOf(pair.key), pair.value);
            }
        }
    }

    /** Returns the context of one of Logback's own events: a copy that is shared until the thread's context changes. */
    @Override
    public @Nullable Map<String, String> frozenContext() {
        return event.getClass() == LoggingEvent.class ? event.getMDCPropertyMap() : null;
    }

    @Override
    public void forEachContextEntry(BiConsumer<String, String> consumer) {
        Map<String, String> context = event.getMDCPropertyMap();
        if (context != null) {
            context.forEach(consumer);
        }
    }

    @Override
    public @Nullable String contextValue(String key) {
        Map<String, String> context = event.getMDCPropertyMap();
        return context == null ? null : context.get(key);
    }

    @Override
    public boolean hasContextEntry(String key) {
        Map<String, String> context = event.getMDCPropertyMap();
        return context != null && context.containsKey(key);
    }

    @Override
    public void forEachMarker(Consumer<String> consumer) {
        List<Marker> markers = event.getMarkerList();
        if (markers != null) {
            show(markers.iterator(), consumer, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
    }

    @Override
    public @Nullable Throwable exception() {
        IThrowableProxy proxy = event.getThrowableProxy();
        return proxy instanceof ThrowableProxy local ? local.getThrowable() : null;
    }

    @Override
    public @Nullable StackTraceElement caller() {
        StackTraceElement[] frames = event.getCallerData();
        return frames == null || frames.length == 0 ? null : frames[0];
    }

    @SuppressWarnings("deprecation") // There is no other way to the markers that a marker refers to.
    private static void show(Iterator<Marker> markers, Consumer<String> consumer, Set<Marker> shown) {
        while (markers.hasNext()) {
            Marker marker = markers.next();
            if (shown.add(marker)) {
                consumer.accept(marker.getName());
                show(marker.iterator(), consumer, shown);
            }
        }
    }
}
