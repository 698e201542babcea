package io.tremor.forwarder;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.HeaderCase;
import io.tremor.api.script.Source;

/**
 * What {@code check} finds, for people.
 *
 * @param reports where it goes
 * @param named whether each finding has to say which script it is about
 */
record FindingReports(Reports reports, boolean named) implements CheckVerb.Findings {
    @Override
    public void add(Source script, Diagnostic diagnostic) {
        reports.finding(script, diagnostic, named);
    }

    @Override
    public void add(Source script, HeaderCase dropping) {
        reports.note(script.name() + ":" + dropping.span() + ": " + text(dropping));
    }

    /** Returns one sentence about {@code dropping}. */
    static String text(HeaderCase dropping) {
        return dropping.obstacle() == null
                ? "an appender decides this `drop` on the thread that logs"
                : "an appender leaves this `drop` to the script: " + dropping.obstacle();
    }
}
