package io.tremor.connectors.tcp;

import io.tremor.connectors.tls.TlsClient;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;

/** A connection with TLS. Nothing of an event is sent before the peer has shown who it is, and taken who we are. */
final class TlsTransport implements Transport {
    /**
     * How long a peer that asked for a certificate may take to refuse it. In TLS 1.3 the handshake is over for the client
     * before the peer has looked.
     */
    private static final long REFUSAL_NANOS = Duration.ofSeconds(2).toNanos();

    private static final int MOST_READS = 16;
    private static final int RECORDS = 4;

    private final Wire wire;
    private final TlsClient client;
    private final SSLEngine engine;
    private final ByteBuffer received;
    private final ByteBuffer sent;
    private final ByteBuffer nothing = ByteBuffer.allocate(0);
    private ByteBuffer forgotten;
    private boolean hasHeard;

    private TlsTransport(Wire wire, TlsClient client) {
        this.wire = wire;
        this.client = client;
        engine = client.engine();
        received = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        sent = ByteBuffer.allocate(engine.getSession().getPacketBufferSize() * RECORDS);
        forgotten = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
    }

    /** Starts TLS; ends the connection where that fails. */
    static TlsTransport open(Wire wire, TlsClient client) throws IOException {
        boolean isOpen = false;
        TlsTransport transport = null;
        try {
            transport = new TlsTransport(wire, client);
            transport.engine.beginHandshake();
            transport.handshake(wire.deadlineIn(wire.timeouts().connectNanos()));
            isOpen = true;
            return transport;
        } finally {
            if (!isOpen) {
                if (transport == null) {
                    wire.close();
                } else {
                    transport.close();
                }
            }
        }
    }

    private void handshake(long deadline) throws IOException {
        while (true) {
            HandshakeStatus status = engine.getHandshakeStatus();
            switch (status) {
                case NEED_TASK -> runTasks();
                case NEED_WRAP -> sendOwnRecord();
                case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
                    if (!digest()) {
                        receive(deadline);
                    }
                }
                default -> {
                    return;
                }
            }
        }
    }

    private void receive(long deadline) throws IOException {
        if (engine.isInboundDone()) {
            throw new IOException("the peer ended TLS before there was a connection");
        }
        if (!wire.awaitBytes(deadline)) {
            throw new IOException("the peer did not finish the handshake of TLS in time");
        }
        if (wire.read(received) < 0) {
            throw new IOException("the peer ended the connection during the handshake of TLS");
        }
    }

    private void runTasks() {
        for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
            task.run();
        }
    }

    private void sendOwnRecord() throws IOException {
        sent.clear();
        engine.wrap(nothing, sent);
        sent.flip();
        try {
            wire.write(sent);
        } catch (IOException e) {
            throw lastWords(e);
        }
    }

    /** A peer that ends the connection may have said why just before. */
    private IOException lastWords(IOException failure) {
        try {
            wire.read(received);
            for (int i = 0; i < MOST_READS; i++) {
                switch (engine.getHandshakeStatus()) {
                    case NEED_TASK -> runTasks();
                    case NEED_WRAP -> {
                        // To nobody: TLS does not listen before it has spoken.
                        sent.clear();
                        engine.wrap(nothing, sent);
                    }
                    default -> {
                        if (received.position() == 0 || !digest()) {
                            return failure;
                        }
                    }
                }
            }
            return failure;
        } catch (IOException e) {
            e.addSuppressed(failure);
            return e;
        }
    }

    /** Decrypts one record and forgets what it says; returns whether there was a whole one. */
    private boolean digest() throws IOException {
        received.flip();
        forgotten.clear();
        try {
            SSLEngineResult result = engine.unwrap(received, forgotten);
            hasHeard |= result.bytesConsumed() > 0;
            if (result.getStatus() == SSLEngineResult.Status.BUFFER_OVERFLOW) {
                forgotten = ByteBuffer.allocate(2 * forgotten.capacity());
                return true;
            }
            return result.getStatus() != SSLEngineResult.Status.BUFFER_UNDERFLOW
                    && (result.bytesConsumed() > 0 || result.getHandshakeStatus() != HandshakeStatus.NEED_UNWRAP);
        } finally {
            received.compact();
        }
    }

    @Override
    public void send(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            sent.clear();
            while (bytes.hasRemaining() && sent.remaining() >= sent.capacity() / RECORDS) {
                SSLEngineResult result = engine.wrap(bytes, sent);
                if (result.getStatus() == SSLEngineResult.Status.CLOSED) {
                    throw new IOException("the peer has ended the connection");
                }
                if (result.bytesConsumed() == 0) {
                    break;
                }
            }
            sent.flip();
            if (!sent.hasRemaining() && engine.getHandshakeStatus() == HandshakeStatus.NOT_HANDSHAKING) {
                throw new IOException("TLS takes no more");
            }
            wire.write(sent);
            finishHandshake();
        }
    }

    /** Does what TLS has to do in the midst of a connection, such as to change keys. */
    private void finishHandshake() throws IOException {
        if (engine.getHandshakeStatus() != HandshakeStatus.NOT_HANDSHAKING) {
            handshake(wire.deadlineIn(wire.timeouts().writeNanos()));
        }
    }

    @Override
    public boolean isOpen() throws IOException {
        for (int i = 0; i < MOST_READS; i++) {
            int count = wire.read(received);
            while (received.position() > 0 && digest() && !engine.isInboundDone()) {
                finishHandshake();
            }
            if (count < 0 || engine.isInboundDone()) {
                return false;
            }
            if (count == 0) {
                return true;
            }
        }
        return true;
    }

    @Override
    public void settle() throws IOException {
        boolean mayBeRefused = client.isAskedForCertificate()
                && engine.getSession().getProtocol().equals("TLSv1.3");
        long deadline =
                wire.deadlineIn(mayBeRefused ? REFUSAL_NANOS : wire.timeouts().settleNanos());
        hasHeard = false;
        // What a peer says first, once it is content, are tickets for the next connection.
        do {
            if (!isOpen()) {
                throw new IOException("the peer took the connection and ended it at once");
            }
        } while (!hasHeard && wire.awaitBytes(deadline));
    }

    @Override
    public void close() {
        engine.closeOutbound();
        try {
            // Says goodbye, or what was wrong, where the peer cares to hear it.
            for (int i = 0; i < 2 && !engine.isOutboundDone(); i++) {
                sent.clear();
                engine.wrap(nothing, sent);
                sent.flip();
                wire.writeAtOnce(sent);
            }
        } catch (IOException e) {
            // The peer has gone already.
        }
        wire.close();
    }
}
