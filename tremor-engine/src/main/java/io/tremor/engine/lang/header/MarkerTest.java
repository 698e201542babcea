package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;
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
        boolean[] found = new boolean[1];
        event.forEachMarker(marker -> found[0] |= name == null || name.equals(marker));
        return found[0] ? there : there.not();
    }
}
