package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;
import java.util.List;

/** Conditions that have to be met all, looked at in order, as the script does: one that is not met ends the search. */
final class AllOf implements HeaderTest {
    private final HeaderTest[] tests;

    private AllOf(List<HeaderTest> tests) {
        this.tests = tests.toArray(HeaderTest[]::new);
    }

    static HeaderTest of(List<HeaderTest> tests) {
        List<HeaderTest> effective =
                tests.stream().filter(test -> test != ALWAYS).toList();
        if (effective.isEmpty()) {
            return ALWAYS;
        }
        return effective.size() == 1 ? effective.get(0) : new AllOf(effective);
    }

    @Override
    public Answer test(LogEventView event) {
        for (HeaderTest test : tests) {
            Answer answer = test.test(event);
            if (answer != Answer.YES) {
                return answer;
            }
        }
        return Answer.YES;
    }

    @Override
    public boolean isAlwaysUnknown() {
        return tests[0].isAlwaysUnknown();
    }
}
