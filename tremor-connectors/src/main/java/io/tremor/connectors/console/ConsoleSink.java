package io.tremor.connectors.console;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.Sink;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.function.Supplier;

/**
 * A standard stream of the process. It is looked up at each write, so that a stream set by {@link System#setOut} counts,
 * and is never closed, since it is not ours.
 */
final class ConsoleSink implements Sink {
    private final String scheme;
    private final Supplier<PrintStream> stream;
    private volatile boolean closed;

    private ConsoleSink(String scheme, Supplier<PrintStream> stream) {
        this.scheme = scheme;
        this.stream = stream;
    }

    /** Opens the stream; {@code uri} may say nothing beyond its scheme. */
    static ConsoleSink open(String scheme, URI uri, Supplier<PrintStream> stream) {
        String rest = uri.getSchemeSpecificPart();
        if (!rest.equals("/") || uri.getFragment() != null) {
            throw new IllegalArgumentException("`" + scheme + ":` takes no path and no options");
        }
        return new ConsoleSink(scheme, stream);
    }

    @Override
    public void write(OutputBuffer events) throws IOException {
        checkOpen();
        // One call, so that whatever else is printed lands before or behind the lines, never in between.
        stream.get().write(events.array(), 0, events.length());
    }

    @Override
    public void flush() throws IOException {
        checkOpen();
        checkStream();
    }

    private void checkOpen() throws IOException {
        if (closed) {
            throw new IOException(scheme + ": the sink is closed");
        }
    }

    private void checkStream() throws IOException {
        // A PrintStream throws nothing; it only remembers.
        if (stream.get().checkError()) {
            throw new IOException(scheme + " takes no more: it is closed, or nobody reads it");
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            checkStream();
        }
    }
}
