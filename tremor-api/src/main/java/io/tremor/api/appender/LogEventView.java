package io.tremor.api.appender;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A framework's log event as scripts see it, the same for every framework. It is read within {@link Shaper#offer} on
 * the logging thread only and never kept, so an adapter may use the framework's own, reused event.
 *
 * <p>The engine copies whatever can change later: arguments, key-value pairs, markers, exceptions and the entries of
 * the context. Texts are kept as they are. The header (level, names of level, logger and thread, template, context, markers)
 * may be read several times, since it decides about lanes, and scripts drop events by it before they are copied; the other
 * parts are read at most once.
 */
public interface LogEventView {
    /** Returns when the event happened, in nanoseconds since 1970-01-01T00:00Z. */
    long timestampNanos();

    /** Returns {@code TRACE}, {@code DEBUG}, {@code INFO}, {@code WARN} or {@code ERROR}. */
    String level();

    /** Returns the framework's own name of the level where it is none of those, else {@code null}. */
    default @Nullable String levelName() {
        return null;
    }

    /** Returns the name of the logger. */
    String loggerName();

    /** Returns the name of the thread that logged. */
    String threadName();

    /** Returns the message with its arguments filled in. */
    @Nullable
    String message();

    /** Returns the message as it stands in the code, with place-holders, where there were arguments. */
    default @Nullable String template() {
        return null;
    }

    /** Shows each argument of the message, in order. */
    default void forEachArgument(Consumer<@Nullable Object> consumer) {}

    /** Shows each key-value pair that the call attached to the event. */
    default void forEachKeyValue(BiConsumer<String, @Nullable Object> consumer) {}

    /** Shows each entry of the mapped diagnostic context. */
    default void forEachContextEntry(BiConsumer<String, String> consumer) {}

    /**
     * Returns the mapped diagnostic context as a map that nobody will ever change, where the framework has it as such;
     * it is then kept instead of being copied, and {@link #forEachContextEntry} is not called.
     */
    default @Nullable Map<String, String> frozenContext() {
        return null;
    }

    /**
     * Returns the value of one entry of the mapped diagnostic context, or {@code null} where there is none. Worth a method of
     * its own where the framework can tell without making anything.
     */
    default @Nullable String contextValue(String key) {
        Map<String, String> frozen = frozenContext();
        if (frozen != null) {
            return frozen.get(key);
        }
        String[] found = new String[1];
        forEachContextEntry((name, value) -> found[0] = key.equals(name) ? value : found[0]);
        return found[0];
    }

    /** Returns whether the mapped diagnostic context has an entry {@code key}, be it without a value. */
    default boolean hasContextEntry(String key) {
        Map<String, String> frozen = frozenContext();
        if (frozen != null) {
            return frozen.containsKey(key);
        }
        boolean[] found = new boolean[1];
        forEachContextEntry((name, value) -> found[0] |= key.equals(name));
        return found[0];
    }

    /** Shows the name of each marker, then those of the markers it refers to. */
    default void forEachMarker(Consumer<String> consumer) {}

    /** Returns the exception that was logged. */
    default @Nullable Throwable exception() {
        return null;
    }

    /**
     * Returns the line of code that logged; asked for only where the option {@code caller} is set, since it costs a
     * stack walk.
     */
    default @Nullable StackTraceElement caller() {
        return null;
    }
}
