package io.tremor.connectors.tcp;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.Sink;
import io.tremor.api.spi.SinkContext;
import io.tremor.connectors.net.Endpoint;
import io.tremor.connectors.net.Readiness;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a peer over a connection that it makes when it needs one. TCP confirms nothing: what was written just before a
 * peer went away may be lost.
 */
final class TcpSink implements Sink {
    private final ReentrantLock lock = new ReentrantLock();
    private final Endpoint endpoint;
    private final TcpTimeouts timeouts;
    private final Transport.Factory transports;
    private final Readiness readiness;
    private @Nullable Transport transport;
    private volatile boolean closed;

    TcpSink(Endpoint endpoint, TcpTimeouts timeouts, SinkContext context, Transport.Factory transports) {
        this.endpoint = endpoint;
        this.timeouts = timeouts;
        this.transports = transports;
        readiness = new Readiness(context::monoNanos);
    }

    @Override
    public void write(OutputBuffer events) throws IOException {
        lock.lock();
        boolean isDone = false;
        try {
            readiness.checkNotCancelled();
            connected().send(ByteBuffer.wrap(events.array(), 0, events.length()));
            isDone = true;
        } catch (IOException e) {
            throw new IOException(endpoint + ": " + PeerText.shown(e), e);
        } finally {
            if (!isDone) {
                disconnect();
            }
            lock.unlock();
            if (closed) {
                releaseIfIdle();
            }
        }
    }

    private Transport connected() throws IOException {
        Transport current = transport;
        if (current != null && isOpen(current)) {
            return current;
        }
        disconnect();
        Wire wire = Wire.connect(endpoint, readiness, timeouts);
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
    public void flush() throws IOException {
        if (closed) {
            throw new IOException(endpoint + ": the sink is closed");
        }
    }

    @Override
    public void close() {
        closed = true;
        readiness.cancel();
        releaseIfIdle();
    }

    /** Whoever writes just now releases everything afterwards. */
    private void releaseIfIdle() {
        if (lock.tryLock()) {
            try {
                disconnect();
                readiness.release();
            } catch (IOException e) {
                // What cannot be closed is closed.
            } finally {
                lock.unlock();
            }
        }
    }

    private void disconnect() {
        Transport current = transport;
        transport = null;
        if (current != null) {
            current.close();
        }
    }
}
