package io.tremor.connectors.net;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.EventRefusedException;
import io.tremor.api.spi.Sink;
import io.tremor.api.spi.SinkContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A sink behind a socket that it makes when it needs one. One thread writes at a time, and gives the socket up when that
 * fails; any thread may close the sink, also while another one writes.
 */
public abstract class SocketSink implements Sink {
    private final ReentrantLock lock = new ReentrantLock();
    private final Endpoint endpoint;
    private final Readiness readiness;
    private volatile boolean closed;

    /** Creates a sink that has no socket yet. */
    protected SocketSink(Endpoint endpoint, SinkContext context) {
        this.endpoint = endpoint;
        readiness = new Readiness(context::monoNanos);
    }

    /** Returns where it leads. */
    protected final Endpoint endpoint() {
        return endpoint;
    }

    /** Returns what waits for the socket. */
    protected final Readiness readiness() {
        return readiness;
    }

    /** Sends all of {@code events}, over a new socket where there is none. */
    protected abstract void send(ByteBuffer events) throws IOException;

    /** Returns what to tell about {@code failure}, which came of sending {@code length} bytes. */
    protected abstract IOException explained(IOException failure, int length);

    /** Gives the socket up, if there is one. */
    protected abstract void disconnect();

    @Override
    public final void write(OutputBuffer events) throws IOException {
        lock.lock();
        boolean isUsable = false;
        try {
            readiness.checkNotCancelled();
            send(ByteBuffer.wrap(events.array(), 0, events.length()));
            isUsable = true;
        } catch (EventRefusedException e) {
            isUsable = true;
            throw e;
        } catch (IOException e) {
            throw explained(e, events.length());
        } finally {
            if (!isUsable) {
                disconnect();
            }
            lock.unlock();
            if (closed) {
                releaseIfIdle();
            }
        }
    }

    @Override
    public final void flush() throws IOException {
        if (closed) {
            throw new IOException(endpoint + ": the sink is closed");
        }
    }

    @Override
    public final void close() {
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
}
