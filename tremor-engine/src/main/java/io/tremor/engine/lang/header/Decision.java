package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;

/** What a statement does with an event, as far as the header tells; each is also the rule that always says so. */
enum Decision implements RuleStatement {
    /** The script drops the event. */
    DROP,
    /** The statement has no effect, and the next one follows. */
    CONTINUE,
    /** The script has to run in order to find out. */
    LEAVE;

    @Override
    public Decision decide(LogEventView event) {
        return this;
    }
}
