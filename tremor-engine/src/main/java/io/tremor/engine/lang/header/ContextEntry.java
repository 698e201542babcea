package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the mapped diagnostic context.
 *
 * @param key its key
 */
record ContextEntry(String key) implements HeaderField {
    @Override
    public @Nullable String read(LogEventView event) {
        return event.contextValue(key);
    }

    @Override
    public boolean isPresent(LogEventView event) {
        return event.hasContextEntry(key);
    }
}
