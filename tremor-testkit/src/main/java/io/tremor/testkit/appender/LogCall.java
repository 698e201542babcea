package io.tremor.testkit.appender;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A logging call that a framework is to make.
 *
 * @param logger the name of the logger
 * @param level {@code TRACE}, {@code DEBUG}, {@code INFO}, {@code WARN} or {@code ERROR}
 * @param message the message; each <code>{}</code> in it stands for an argument
 * @param arguments the arguments
 * @param keyValues what the call attaches, where the framework can
 * @param context the mapped diagnostic context around the call, where the framework has one
 * @param markers the name of a marker, then of those that it refers to, where the framework has them
 * @param exception the exception
 */
public record LogCall(
        String logger,
        String level,
        @Nullable String message,
        List<@Nullable Object> arguments,
        Map<String, Object> keyValues,
        Map<String, String> context,
        List<String> markers,
        @Nullable Throwable exception) {

    /** Returns a call at level {@code INFO} with a message and arguments. */
    public static LogCall info(@Nullable String message, @Nullable Object... arguments) {
        return new LogCall(
                "io.tremor.Checkout",
                "INFO",
                message,
                Collections.unmodifiableList(Arrays.<@Nullable Object>asList(arguments)),
                Map.of(),
                Map.of(),
                List.of(),
                null);
    }

    /** Returns this call at another level. */
    public LogCall at(String level) {
        return new LogCall(logger, level, message, arguments, keyValues, context, markers, exception);
    }

    /** Returns this call with key-value pairs. */
    public LogCall with(Map<String, Object> keyValues) {
        return new LogCall(logger, level, message, arguments, keyValues, context, markers, exception);
    }

    /** Returns this call within a mapped diagnostic context. */
    public LogCall within(Map<String, String> context) {
        return new LogCall(logger, level, message, arguments, keyValues, context, markers, exception);
    }

    /** Returns this call with a marker that refers to others. */
    public LogCall marked(String... markers) {
        return new LogCall(logger, level, message, arguments, keyValues, context, List.of(markers), exception);
    }

    /** Returns this call with an exception. */
    public LogCall thrown(Throwable exception) {
        return new LogCall(logger, level, message, arguments, keyValues, context, markers, exception);
    }
}
