package io.tremor.api.spi;

import io.tremor.api.codec.OutputBuffer;
import java.io.IOException;

/**
 * Where encoded events leave. Called by one thread at a time, on which interrupts change nothing: it writes on, and
 * stays interrupted. Only {@link #close()} may come from another thread as well.
 */
public interface Sink extends AutoCloseable {
    /**
     * Writes one or more whole, framed events; the buffer is the caller's again on return. Connects where there is no
     * connection. Returns or throws within a time that the sink's options bound.
     *
     * @throws EventRefusedException if the sink will never take these events
     * @throws IOException if the events have not arrived, or not all of them; the next write tries anew
     */
    void write(OutputBuffer events) throws IOException;

    /** Returns whether a write may hold more than one event; a datagram holds exactly one, or a piece of one. */
    default boolean takesBatches() {
        return true;
    }

    /** Hands on whatever is still held back. */
    void flush() throws IOException;

    /** Ends it, also while another thread writes, whose write soon fails then. Harmless when repeated. */
    @Override
    void close() throws IOException;
}
