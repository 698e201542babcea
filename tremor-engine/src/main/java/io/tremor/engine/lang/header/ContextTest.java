package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;
import java.util.Map;

/**
 * {@code present mdc} and {@code absent mdc}.
 *
 * @param there what to answer where the context has an entry
 */
record ContextTest(Answer there) implements HeaderTest {
    @Override
    public Answer test(LogEventView event) {
        Map<String, String> frozen = event.frozenContext();
        if (frozen != null) {
            return frozen.isEmpty() ? there.not() : there;
        }
        boolean[] found = new boolean[1];
        event.forEachContextEntry((key, value) -> found[0] = true);
        return found[0] ? there : there.not();
    }
}
