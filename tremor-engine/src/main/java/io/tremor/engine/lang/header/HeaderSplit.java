package io.tremor.engine.lang.header;

import io.tremor.api.script.HeaderCase;
import java.util.List;

/**
 * What of a script the header of an event decides.
 *
 * @param rule decides it
 * @param cases what drops events, in the order of the script, and what stands in the way where that cannot be decided so
 */
public record HeaderSplit(HeaderRule rule, List<HeaderCase> cases) {
    /** A script of which the header decides nothing. */
    public static final HeaderSplit NONE = new HeaderSplit(HeaderRule.NONE, List.of());

    /** Copies the list. */
    public HeaderSplit {
        cases = List.copyOf(cases);
    }
}
