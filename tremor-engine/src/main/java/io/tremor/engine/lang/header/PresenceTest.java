package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;

/**
 * {@code present field} and {@code absent field}.
 *
 * @param field what is looked for
 * @param there what to answer where it is there
 */
record PresenceTest(HeaderField field, Answer there) implements HeaderTest {
    @Override
    public Answer test(LogEventView event) {
        return field.isPresent(event) ? there : there.not();
    }
}
