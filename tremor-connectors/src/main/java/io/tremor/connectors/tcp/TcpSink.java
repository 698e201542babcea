package io.tremor.connectors.tcp;

import io.tremor.api.spi.SinkContext;
import io.tremor.connectors.net.Endpoint;
import io.tremor.connectors.net.SocketSink;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a peer over a connection that it makes when it needs one. TCP confirms nothing: what was written just before a
 * peer went away may be lost.
 */
final class TcpSink extends SocketSink {
    private final TcpTimeouts timeouts;
    private final Transport.Factory transports;
    private @Nullable Transport transport;

    TcpSink(Endpoint endpoint, TcpTimeouts timeouts, SinkContext context, Transport.Factory transports) {
        super(endpoint, context);
        this.timeouts = timeouts;
        this.transports = transports;
    }

    @Override
    protected void send(ByteBuffer events) throws IOException {
        connected().send(events);
    }

    private Transport connected() throws IOException {
        Transport current = transport;
        if (current != null && isOpen(current)) {
            return current;
        }
        disconnect();
        Wire wire = Wire.connect(endpoint(), readiness(), timeouts);
        Transport opened = transports.over(wire);
        transport = opened;
        opened.settle();
        return opened;
    }

    /** However a peer has ended a connection, the next one may be better. */
    private static boolean isOpen(Transport transport) {
        try {
            return transport.isOpen();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    protected IOException explained(IOException failure, int length) {
        return new IOException(endpoint() + ": " + PeerText.shown(failure), failure);
    }

    @Override
    protected void disconnect() {
        Transport current = transport;
        transport = null;
        if (current != null) {
            current.close();
        }
    }
}
