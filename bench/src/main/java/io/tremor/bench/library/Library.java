package io.tremor.bench.library;

import io.tremor.bench.data.EventSet;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A way to use a JSON library, by the name that tables show. */
public interface Library {
    /** Returns the name. */
    String name();

    /** Returns this library's work at a stage, or {@code null} where it has no way to do it. */
    @Nullable
    Work work(Stage stage, EventSet events) throws IOException;
}
