package io.tremor.testkit.sink;

import io.tremor.api.spi.Sink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** A loopback port that receives datagrams, read by a thread of its own. */
public final class DatagramPeer implements SinkPeer {
    private static final int LARGEST = 1 << 16;

    private final ReceivedLines lines = new ReceivedLines();
    private final AtomicInteger datagrams = new AtomicInteger();
    private final IntFunction<Sink> sinks;
    private final int port;
    private volatile DatagramSocket socket;

    private DatagramPeer(IntFunction<Sink> sinks) {
        this.sinks = sinks;
        socket = listen(0);
        port = socket.getLocalPort();
    }

    /** Starts to receive; {@code sinks} opens sinks that lead to a port. */
    public static DatagramPeer receiving(IntFunction<Sink> sinks) {
        return new DatagramPeer(sinks);
    }

    @Override
    public Sink open() {
        return sinks.apply(port);
    }

    @Override
    public List<String> awaitLines(int count) {
        return lines.await(count);
    }

    /** Returns how many datagrams have arrived. */
    public int datagrams() {
        return datagrams.get();
    }

    @Override
    public void die() {
        socket.close();
    }

    @Override
    public void revive() {
        socket = listen(port);
    }

    @Override
    public void close() {
        die();
    }

    private DatagramSocket listen(int wanted) {
        try {
            DatagramSocket listening = new DatagramSocket(null);
            listening.setReceiveBufferSize(1 << 22);
            listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            Thread thread = new Thread(() -> receive(listening), "datagram-peer");
            thread.setDaemon(true);
            thread.start();
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void receive(DatagramSocket listening) {
        DatagramPacket packet = new DatagramPacket(new byte[LARGEST], LARGEST);
        while (!listening.isClosed()) {
            try {
                packet.setLength(LARGEST);
                listening.receive(packet);
                datagrams.incrementAndGet();
                lines.add(packet.getData(), packet.getLength());
            } catch (IOException e) {
                // The end.
            }
        }
    }
}
