package io.tremor.bench.extract;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rival's way to take a line apart. */
public interface LineReader {
    /** Returns the parts by name, or {@code null} if the line is of another form. */
    @Nullable
    Map<String, ? extends @Nullable Object> read(String line) throws IOException;
}
