package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;

/**
 * A field without which the script fails.
 *
 * @param field the field
 */
record RequiredField(HeaderField field) implements HeaderTest {
    @Override
    public Answer test(LogEventView event) {
        return field.isPresent(event) ? Answer.YES : Answer.UNKNOWN;
    }
}
