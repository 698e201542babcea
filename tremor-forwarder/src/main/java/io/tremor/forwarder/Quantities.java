package io.tremor.forwarder;

import io.tremor.api.appender.Quantity;
import java.util.function.Function;

/** Sizes and durations on the command line, written as in the options of an appender; bytes need no unit here. */
final class Quantities {
    private Quantities() {}

    /**
     * Returns how many bytes {@code text} means.
     *
     * @throws UsageException if it is no size; the message names {@code option}
     */
    static long bytes(String option, String text) {
        boolean isPlain = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return read(option, isPlain ? text + "B" : text, Quantity::bytes);
    }

    /**
     * Returns how many nanoseconds {@code text} means.
     *
     * @throws UsageException if it is no duration; the message names {@code option}
     */
    static long nanos(String option, String text) {
        return read(option, text, quantity -> Quantity.duration(quantity).toNanos());
    }

    private static long read(String option, String text, Function<String, Long> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + ": " + e.getMessage());
        }
    }
}
