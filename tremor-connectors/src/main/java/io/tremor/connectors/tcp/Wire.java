package io.tremor.connectors.tcp;

import io.tremor.connectors.net.Endpoint;
import io.tremor.connectors.net.Readiness;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connected socket, each wait on which has a deadline. Interrupts neither close it nor shorten a wait. */
final class Wire {
    /** How much is written in one go, and by how much a peer has to get on within the time-out. */
    private static final int STEP = 1 << 16;

    private static final int MOST_READS = 16;

    /**
     * A silent connection is probed after 15 s, and given up 15 s later. These options belong to the module {@code jdk.net},
     * which is not everywhere; a socket knows them by name.
     */
    private static final Map<String, Integer> PROBES =
            Map.of("TCP_KEEPIDLE", 15, "TCP_KEEPINTERVAL", 5, "TCP_KEEPCOUNT", 3);

    private final SocketChannel channel;
    private final Readiness readiness;
    private final TcpTimeouts timeouts;

    private Wire(SocketChannel channel, Readiness readiness, TcpTimeouts timeouts) {
        this.channel = channel;
        this.readiness = readiness;
        this.timeouts = timeouts;
    }

    /** Connects to the first address of {@code endpoint} that answers. */
    static Wire connect(Endpoint endpoint, Readiness readiness, TcpTimeouts timeouts) throws IOException {
        long deadline = readiness.deadlineIn(timeouts.connectNanos());
        InetAddress[] addresses = endpoint.addresses();
        IOException failure = null;
        for (int i = 0; i < addresses.length; i++) {
            readiness.checkNotCancelled();
            long share = Math.max(1, readiness.nanosLeft(deadline) / (addresses.length - i));
            try {
                InetSocketAddress address = new InetSocketAddress(addresses[i], endpoint.port());
                return new Wire(connected(address, readiness, readiness.deadlineIn(share)), readiness, timeouts);
            } catch (IOException e) {
                failure = worse(failure, e);
            }
        }
        throw worse(failure, new IOException("the host has no address"));
    }

    /** Of all addresses, the first failure counts; the others are told with it. */
    private static IOException worse(@Nullable IOException first, IOException next) {
        if (first == null) {
            return next;
        }
        first.addSuppressed(next);
        return first;
    }

    private static SocketChannel connected(InetSocketAddress address, Readiness readiness, long deadline)
            throws IOException {
        SocketChannel channel = SocketChannel.open();
        boolean isConnected = false;
        try {
            channel.configureBlocking(false);
            setOptions(channel);
            if (!channel.connect(address)) {
                if (!readiness.await(channel, SelectionKey.OP_CONNECT, deadline)) {
                    throw new IOException("the host did not answer in time");
                }
                channel.finishConnect();
            }
            // Where nobody listens at a port of its own, a machine may connect a socket to itself.
            if (channel.getLocalAddress().equals(channel.getRemoteAddress())) {
                throw new IOException("Connection refused");
            }
            isConnected = true;
            return channel;
        } finally {
            if (!isConnected) {
                readiness.close(channel);
            }
        }
    }

    private static void setOptions(SocketChannel channel) throws IOException {
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
        for (SocketOption<?> option : channel.supportedOptions()) {
            Integer value = PROBES.get(option.name());
            if (value != null && option.type() == Integer.class) {
                @SuppressWarnings("unchecked") // Its type has just been looked at.
                SocketOption<Integer> number = (SocketOption<Integer>) option;
                channel.setOption(number, value);
            }
        }
    }

    /** Writes all of {@code bytes}. */
    void write(ByteBuffer bytes) throws IOException {
        int end = bytes.limit();
        long deadline = readiness.deadlineIn(timeouts.writeNanos());
        int goal = bytes.position() + STEP;
        while (bytes.position() < end) {
            // The JDK copies as much as it is given to memory of its own, and keeps that.
            bytes.limit(Math.min(end, bytes.position() + STEP));
            if (channel.write(bytes) == 0 && !readiness.await(channel, SelectionKey.OP_WRITE, deadline)) {
                throw new IOException("the peer took no more for " + timeouts.writeNanos() / 1_000_000 + " ms");
            }
            if (bytes.position() >= goal) {
                goal = bytes.position() + STEP;
                deadline = readiness.deadlineIn(timeouts.writeNanos());
            }
        }
    }

    /** Writes what the peer takes without being waited for. */
    void writeAtOnce(ByteBuffer bytes) throws IOException {
        channel.write(bytes);
    }

    /** Reads what has arrived: a count, 0 for nothing, or -1 where the peer has ended the connection. */
    int read(ByteBuffer target) throws IOException {
        return channel.read(target);
    }

    /** Waits until there is something to read, or the peer has ended the connection, and returns whether so. */
    boolean awaitBytes(long deadline) throws IOException {
        return readiness.await(channel, SelectionKey.OP_READ, deadline);
    }

    /** Returns the point in time that is {@code nanos} away. */
    long deadlineIn(long nanos) {
        return readiness.deadlineIn(nanos);
    }

    TcpTimeouts timeouts() {
        return timeouts;
    }

    /** Ends the connection; what has been written still arrives. */
    void close() {
        try {
            forgetWhatHasArrived();
        } catch (IOException e) {
            // The peer has ended it already.
        }
        try {
            readiness.close(channel);
        } catch (IOException e) {
            // It is given up anyway.
        }
    }

    /** A socket that is closed before it has been read takes back what the peer has not read yet. */
    private void forgetWhatHasArrived() throws IOException {
        ByteBuffer forgotten = ByteBuffer.allocate(1 << 12);
        for (int i = 0; i < MOST_READS && channel.read(forgotten) > 0; i++) {
            forgotten.clear();
        }
    }
}
