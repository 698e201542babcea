package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;

/** A condition about the header of an event. */
@FunctionalInterface
interface HeaderTest {
    /** The condition that is always met. */
    HeaderTest ALWAYS = event -> Answer.YES;

    /** The condition that is never met. */
    HeaderTest NEVER = event -> Answer.NO;

    /** The condition that needs more than the header. */
    HeaderTest UNKNOWN = new HeaderTest() {
        @Override
        public Answer test(LogEventView event) {
            return Answer.UNKNOWN;
        }

        @Override
        public boolean isAlwaysUnknown() {
            return true;
        }
    };

    /** Returns whether {@code event} meets the condition. */
    Answer test(LogEventView event);

    /** Returns whether there is no event for which the answer is known. */
    default boolean isAlwaysUnknown() {
        return false;
    }
}
