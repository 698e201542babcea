package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;
import org.jspecify.annotations.Nullable;

/** A text in the header of an event that every framework has at hand. */
interface HeaderField {
    /** Returns the text, or {@code null} where there is none. */
    @Nullable
    String read(LogEventView event);

    /** Returns whether the field is there, be it without a text. */
    default boolean isPresent(LogEventView event) {
        return read(event) != null;
    }
}
