package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;

/**
 * {@code field == "text"} and {@code field != "text"}.
 *
 * @param field what is compared
 * @param text with what
 * @param same what to answer where the two are the same
 * @param absent what to answer where there is no field
 */
record TextTest(HeaderField field, String text, Answer same, Answer absent) implements HeaderTest {
    @Override
    public Answer test(LogEventView event) {
        String found = field.read(event);
        if (found == null && !field.isPresent(event)) {
            return absent;
        }
        return text.equals(found) ? same : same.not();
    }
}
