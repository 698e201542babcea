package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;

/** Knows by the header of some events that the script drops them. Immutable; reads the header, and makes nothing. */
public final class HeaderRule {
    /** The rule that leaves every event to the script. */
    public static final HeaderRule NONE = new HeaderRule(Decision.LEAVE);

    private final RuleStatement script;

    HeaderRule(RuleStatement script) {
        this.script = script;
    }

    /**
     * Returns whether the script, were it run, would drop {@code event} for certain. An event whose header cannot be read is
     * left to the script, which sees it without the part in question.
     */
    public boolean drops(LogEventView event) {
        if (script == Decision.LEAVE) {
            return false;
        }
        try {
            return script.decide(event) == Decision.DROP;
        } catch (Throwable e) {
            // Whoever reads the event for the script meets the same trouble, and reports it.
            return false;
        }
    }
}
