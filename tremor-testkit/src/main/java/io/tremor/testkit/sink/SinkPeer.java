package io.tremor.testkit.sink;

import io.tremor.api.spi.Sink;
import java.io.IOException;
import java.util.List;

/** What stands at the other end of a sink, and can be made to fail. */
public interface SinkPeer extends AutoCloseable {
    /** Opens a new sink that leads here. */
    Sink open();

    /** Waits until {@code count} lines have arrived since the last call, and returns them without their line feeds. */
    List<String> awaitLines(int count);

    /** Takes nothing any more, so that writes fail. */
    void die() throws IOException;

    /** Takes everything again, at the same place. */
    void revive() throws IOException;

    @Override
    void close() throws IOException;
}
