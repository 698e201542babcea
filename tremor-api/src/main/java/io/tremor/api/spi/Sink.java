package io.tremor.api.spi;

import io.tremor.api.codec.OutputBuffer;
import java.io.IOException;

/** Where encoded events leave. Called by one thread at a time. */
public interface Sink extends AutoCloseable {
    /** Writes one or more whole, framed events; the buffer is the caller's again on return. */
    void write(OutputBuffer events) throws IOException;

    /** Hands on whatever is still held back. */
    void flush() throws IOException;

    @Override
    void close() throws IOException;
}
