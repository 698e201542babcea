package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;
import java.util.Map;
import java.util.function.BiConsumer;

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
        Search search = new Search();
        event.forEachContextEntry(search);
        return search.found ? there : there.not();
    }

    /** A search under way; no lambda, which a thread that is short of stack could not link for the first time. */
    private static final class Search implements BiConsumer<String, String> {
        private boolean found;

        @Override
        public void accept(String key, String value) {
            found = true;
        }
    }
}
