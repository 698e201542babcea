package io.tremor.bench.library;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One library's way through one stage, on the events of one set. Not thread-safe: it keeps its buffers. */
public interface Work {
    /** Works on one event, as often as the stage says, and keeps the result, so that no compiler can do without it. */
    void run(int event) throws IOException;

    /**
     * Works on one event and returns what came out as plain Java: maps, lists, strings, booleans, {@code null}, and numbers
     * as {@link PlainJson} makes them alike. Bytes are read as the JSON that they should be.
     */
    @Nullable
    Object answer(int event) throws IOException;
}
