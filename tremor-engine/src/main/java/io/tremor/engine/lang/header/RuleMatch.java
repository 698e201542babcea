package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;
import java.util.List;

/** {@code match … of case … end}: the first case that fits counts, and one of which that is unknown ends the search. */
final class RuleMatch implements RuleStatement {
    private final HeaderTest[] tests;
    private final RuleStatement[] arms;

    /** Creates a match of as many {@code tests} as {@code arms}. */
    RuleMatch(List<HeaderTest> tests, List<RuleStatement> arms) {
        this.tests = tests.toArray(HeaderTest[]::new);
        this.arms = arms.toArray(RuleStatement[]::new);
    }

    @Override
    public Decision decide(LogEventView event) {
        for (int i = 0; i < tests.length; i++) {
            Answer answer = tests[i].test(event);
            if (answer != Answer.NO) {
                return answer == Answer.YES ? arms[i].decide(event) : Decision.LEAVE;
            }
        }
        // The script fails for want of a case, which is its own affair.
        return Decision.LEAVE;
    }
}
