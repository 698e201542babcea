package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;

/**
 * {@code field ~= glob|text*|}.
 *
 * @param field what is looked at
 * @param prefix what it has to start with
 */
record PrefixTest(HeaderField field, String prefix) implements HeaderTest {
    @Override
    public Answer test(LogEventView event) {
        String found = field.read(event);
        return Answer.of(found != null && found.startsWith(prefix));
    }
}
