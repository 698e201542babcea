package io.tremor.connectors.tcp;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A server that speaks nothing newer than TLS 1.1, which no JDK does any more: it answers one hello, and listens. */
final class OldTlsServer implements AutoCloseable {
    private static final byte HANDSHAKE = 22;
    private static final byte ALERT = 21;
    private static final byte SERVER_HELLO = 2;
    private static final short TLS_1_1 = 0x0302;
    private static final short ECDHE_RSA_WITH_AES_128 = (short) 0xC013;
    private static final int HELLO_LENGTH = 38;

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CompletableFuture<byte[]> clientHello = new CompletableFuture<>();
    private final CompletableFuture<byte[]> rest = new CompletableFuture<>();

    OldTlsServer() throws IOException {
        Thread thread = new Thread(this::serve, "old-tls-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** Returns what the client has said first. */
    byte[] clientHello() {
        return clientHello.join();
    }

    /** Returns the types of the records that followed, once the client has ended the connection. */
    boolean hasHeardAlertsOnly() {
        ByteBuffer records = ByteBuffer.wrap(rest.join());
        while (records.remaining() >= 5) {
            byte type = records.get();
            records.getShort();
            int length = records.getShort();
            if (type != ALERT) {
                return false;
            }
            records.position(records.position() + length);
        }
        return records.remaining() == 0;
    }

    private void serve() {
        try (Socket connection = server.accept()) {
            DataInputStream input = new DataInputStream(connection.getInputStream());
            input.readFully(new byte[3]);
            byte[] hello = new byte[input.readUnsignedShort()];
            input.readFully(hello);
            clientHello.complete(hello);
            connection.getOutputStream().write(serverHello());
            rest.complete(input.readAllBytes());
        } catch (IOException e) {
            clientHello.completeExceptionally(e);
            rest.completeExceptionally(e);
        }
    }

    /** A record, in it a message, in it: version, random number, empty session, cipher suite, no compression. */
    private static byte[] serverHello() {
        ByteBuffer hello = ByteBuffer.allocate(5 + 4 + HELLO_LENGTH);
        hello.put(HANDSHAKE).putShort(TLS_1_1).putShort((short) (4 + HELLO_LENGTH));
        hello.put(SERVER_HELLO).put((byte) 0).putShort((short) HELLO_LENGTH);
        hello.putShort(TLS_1_1).put("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
        hello.put((byte) 0).putShort(ECDHE_RSA_WITH_AES_128).put((byte) 0);
        return hello.array();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
