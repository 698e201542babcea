package io.tremor.bench.library;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a library that reads into documents of type {@code D} can do with them; from it {@link DocumentWork} makes the
 * work of every stage.
 */
public interface DocumentFormat<D> {
    /** Reads an event. */
    D read(int event) throws IOException;

    /** Returns the result of {@link Stage#FIELD_ACCESS} on a document. */
    int lookUp(D document);

    /** Returns a document as {@link PlainJson}. */
    @Nullable
    Object plain(D document) throws IOException;

    /** Makes the three insertions and the erasure. */
    void edit(D document);

    /** Writes a document to a buffer that is used again the next time. */
    void write(D document) throws IOException;

    /** Returns what was written last, read as {@link PlainJson}. */
    @Nullable
    Object written() throws IOException;
}
