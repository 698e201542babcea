package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;

/** A statement of a script, as far as the header of an event tells what it does. */
@FunctionalInterface
interface RuleStatement {
    /** Returns what the statement does with {@code event}. */
    Decision decide(LogEventView event);
}
