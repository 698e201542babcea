package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code present markers}, {@code absent markers} and {@code markers ~= %[ "name" ]}.
 *
 * @param name the marker that is looked for, or {@code null} for any
 * @param there what to answer where it is there
 */
record MarkerTest(@Nullable String name, Answer there) implements HeaderTest {
    @Override
    public Answer test(LogEventView event) {
        Search search = new Search(name);
        event.forEachMarker(search);
        return search.found ? there : there.not();
    }

    /** A search under way; no lambda, which a thread that is short of stack could not link for the first time. */
    private static final class Search implements Consumer<String> {
        private final @Nullable String name;
        private boolean found;

        Search(@Nullable String name) {
            this.name = name;
        }

        @Override
        public void accept(String marker) {
            found |= name == null || name.equals(marker);
        }
    }
}
