package io.tremor.testkit.sink;

import io.tremor.api.spi.Sink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import javax.net.ServerSocketFactory;

/**
 * A server on a loopback port that receives streams, plain ones or, with the socket factory of TLS, encrypted ones. Each
 * connection is read by a thread of its own.
 */
public final class StreamPeer implements SinkPeer {
    private final ReceivedLines lines = new ReceivedLines();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();
    private final ServerSocketFactory sockets;
    private final IntFunction<Sink> sinks;
    private final int port;
    private volatile boolean refusing;
    private volatile ServerSocket server;

    private StreamPeer(ServerSocketFactory sockets, IntFunction<Sink> sinks) {
        this.sockets = sockets;
        this.sinks = sinks;
        server = listen(0);
        port = server.getLocalPort();
    }

    /** Starts a server; {@code sinks} opens sinks that lead to a port. */
    public static StreamPeer plain(IntFunction<Sink> sinks) {
        return new StreamPeer(ServerSocketFactory.getDefault(), sinks);
    }

    /** Starts a server on sockets of {@code factory}; {@code sinks} opens sinks that lead to a port. */
    public static StreamPeer over(ServerSocketFactory factory, IntFunction<Sink> sinks) {
        return new StreamPeer(factory, sinks);
    }

    /** Returns the port, on the loopback address. */
    public int port() {
        return port;
    }

    @Override
    public Sink open() {
        return sinks.apply(port);
    }

    @Override
    public List<String> awaitLines(int count) {
        return lines.await(count);
    }

    /** Returns what has arrived since the last {@link #awaitLines}. */
    public String text() {
        return lines.text();
    }

    /** Returns how many connections there have been. */
    public int accepted() {
        return accepted.get();
    }

    /** Ends all connections, and goes on to listen. */
    public void hangUp() throws IOException {
        for (Socket connection : connections) {
            connection.close();
        }
        connections.removeIf(Socket::isClosed);
    }

    /** Ends each connection as soon as it has been accepted, from now on, as a proxy does that has lost its server. */
    public void refuse(boolean refuses) {
        refusing = refuses;
    }

    @Override
    public void die() throws IOException {
        server.close();
        hangUp();
    }

    @Override
    public void revive() {
        server = listen(port);
    }

    @Override
    public void close() throws IOException {
        die();
    }

    private ServerSocket listen(int wanted) {
        try {
            ServerSocket listening = sockets.createServerSocket();
            listening.setReuseAddress(true);
            listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            start(() -> accept(listening));
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket connection = listening.accept();
                accepted.incrementAndGet();
                if (refusing) {
                    connection.close();
                    continue;
                }
                connections.add(connection);
                if (listening.isClosed()) {
                    connection.close();
                }
                start(() -> read(connection));
            } catch (IOException e) {
                // Nobody, or the end.
            }
        }
    }

    private void read(Socket connection) {
        byte[] received = new byte[1 << 13];
        try (connection) {
            InputStream input = connection.getInputStream();
            for (int count = input.read(received); count >= 0; count = input.read(received)) {
                lines.add(received, count);
            }
        } catch (IOException e) {
            // It was ended from here, or there was no agreement with the client.
        }
        connections.remove(connection);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "stream-peer");
        thread.setDaemon(true);
        thread.start();
    }
}
