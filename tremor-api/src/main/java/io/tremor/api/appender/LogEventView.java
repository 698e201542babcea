package io.tremor.api.appender;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A framework's log event as scripts see it, the same for every framework. It is read within {@link Shaper#offer} on the
 * logging thread only and never kept, so an adapter may use the framework's own, reused event.
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

    /** Shows the name of each marker, then those of the markers it refers to. */
    default void forEachMarker(Consumer<String> consumer) {}

    /** Returns the exception that was logged. */
    default @Nullable Throwable exception() {
        return null;
    }
}
