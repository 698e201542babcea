package io.tremor.connectors.udp;

import io.tremor.api.spi.EventRefusedException;
import io.tremor.api.spi.SinkContext;
import io.tremor.connectors.net.Endpoint;
import io.tremor.connectors.net.SocketSink;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Sends each write as one datagram. Nothing confirms them; but where the host says that nobody listens at the port, the
 * next write fails.
 */
final class UdpSink extends SocketSink {
    /** What fits between the headers of IP and UDP. */
    private static final int MOST_BY_IPV4 = 65_507;

    private static final int MOST_BY_IPV6 = 65_527;

    /** How long a name is taken to stand for the same address. */
    private static final long LOOKUP_NANOS = Duration.ofMinutes(1).toNanos();

    private static final long WRITE_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int WANTED_BUFFER = 1 << 20;

    private @Nullable DatagramChannel channel;
    private @Nullable InetAddress address;
    private long lookupDue;

    UdpSink(Endpoint endpoint, SinkContext context) {
        super(endpoint, context);
    }

    @Override
    public boolean takesBatches() {
        return false;
    }

    @Override
    protected void send(ByteBuffer events) throws IOException {
        DatagramChannel connected = connected();
        checkFits(events.remaining());
        send(events, connected);
    }

    private DatagramChannel connected() throws IOException {
        DatagramChannel current = channel;
        if (current != null && readiness().nanosLeft(lookupDue) > 0) {
            return current;
        }
        lookupDue = readiness().deadlineIn(LOOKUP_NANOS);
        InetAddress[] addresses = endpoint().addresses();
        if (current != null && Arrays.asList(addresses).contains(address)) {
            return current;
        }
        disconnect();
        DatagramChannel opened = DatagramChannel.open();
        channel = opened;
        address = addresses[0];
        opened.configureBlocking(false);
        opened.setOption(StandardSocketOptions.SO_SNDBUF, WANTED_BUFFER);
        return opened.connect(new InetSocketAddress(addresses[0], endpoint().port()));
    }

    private void checkFits(int length) throws EventRefusedException {
        int most = address instanceof Inet4Address ? MOST_BY_IPV4 : MOST_BY_IPV6;
        if (length > most) {
            throw new EventRefusedException(endpoint() + ": an event of " + length
                    + " bytes does not fit into a datagram, which holds at most " + most);
        }
    }

    private void send(ByteBuffer datagram, DatagramChannel connected) throws IOException {
        boolean isEmpty = !datagram.hasRemaining();
        long deadline = readiness().deadlineIn(WRITE_NANOS);
        // Nothing is written where the buffer of the socket is full.
        while (connected.write(datagram) == 0 && !isEmpty) {
            if (!readiness().await(connected, SelectionKey.OP_WRITE, deadline)) {
                throw new IOException("the network took nothing for " + WRITE_NANOS / 1_000_000_000 + " s");
            }
        }
    }

    @Override
    protected IOException explained(IOException failure, int length) {
        if (failure instanceof PortUnreachableException) {
            return new IOException(endpoint() + ": nobody listens there", failure);
        }
        String message = String.valueOf(failure.getMessage());
        return message.toLowerCase(Locale.ROOT).contains("too long")
                ? new EventRefusedException(
                        endpoint() + ": this machine sends no datagram of " + length + " bytes (" + message + ")")
                : new IOException(endpoint() + ": " + message, failure);
    }

    @Override
    protected void disconnect() {
        DatagramChannel current = channel;
        channel = null;
        if (current != null) {
            try {
                readiness().close(current);
            } catch (IOException e) {
                // It is given up anyway.
            }
        }
    }
}
