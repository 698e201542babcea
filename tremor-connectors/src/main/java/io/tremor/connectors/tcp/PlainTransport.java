package io.tremor.connectors.tcp;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A connection without TLS. */
final class PlainTransport implements Transport {
    private static final int MOST_READS = 16;

    private final Wire wire;
    private final ByteBuffer forgotten = ByteBuffer.allocate(1 << 12);

    PlainTransport(Wire wire) {
        this.wire = wire;
    }

    @Override
    public void send(ByteBuffer bytes) throws IOException {
        wire.write(bytes);
    }

    @Override
    public boolean isOpen() throws IOException {
        for (int i = 0; i < MOST_READS; i++) {
            forgotten.clear();
            int count = wire.read(forgotten);
            if (count <= 0) {
                return count == 0;
            }
        }
        return true;
    }

    @Override
    public void settle() throws IOException {
        if (wire.awaitBytes(wire.deadlineIn(wire.timeouts().settleNanos())) && !isOpen()) {
            throw new IOException("the peer took the connection and ended it at once");
        }
    }

    @Override
    public void close() {
        wire.close();
    }
}
