package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;
import java.util.List;

/** Conditions of which one has to be met, looked at in order, as the script does: one that is met ends the search. */
final class AnyOf implements HeaderTest {
    private final HeaderTest[] tests;

    /** Creates a condition out of at least one. */
    AnyOf(List<HeaderTest> tests) {
        this.tests = tests.toArray(HeaderTest[]::new);
    }

    @Override
    public Answer test(LogEventView event) {
        for (HeaderTest test : tests) {
            Answer answer = test.test(event);
            if (answer != Answer.NO) {
                return answer;
            }
        }
        return Answer.NO;
    }

    @Override
    public boolean isAlwaysUnknown() {
        return tests[0].isAlwaysUnknown();
    }
}
