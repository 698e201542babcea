package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;

/**
 * {@code not condition}.
 *
 * @param test the condition
 */
record Not(HeaderTest test) implements HeaderTest {
    @Override
    public Answer test(LogEventView event) {
        return test.test(event).not();
    }

    @Override
    public boolean isAlwaysUnknown() {
        return test.isAlwaysUnknown();
    }
}
