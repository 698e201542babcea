package io.tremor.connectors.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.spi.Sink;
import io.tremor.connectors.Events;
import io.tremor.testkit.sink.StreamPeer;
import io.tremor.testkit.tls.TestAuthority;
import io.tremor.testkit.tls.TestTls;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
final class TcpsSinkTest {
    private static final TestAuthority AUTHORITY = TestAuthority.named("authority");
    private static final int LINES = 200;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void goesOnWhereItsPeerWantsNewKeys(String protocol) throws Exception {
        try (ServerSocket server = server(protocol)) {
            CompletableFuture<String> line = new CompletableFuture<>();
            CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> readWithNewKeys(server, line));
            try (Sink sink = open(server.getLocalPort(), "")) {
                // A sink hears what its peer wants when it is written to.
                for (int i = 1; i <= LINES || !line.isDone(); i++) {
                    Events.write("event " + i, sink);
                }
            }
            assertThat(line.get(60, TimeUnit.SECONDS)).isEqualTo("event " + LINES);
            reader.get(60, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void saysGoodbye(String protocol) throws Exception {
        try (ServerSocket server = server(protocol)) {
            CompletableFuture<Integer> lines = CompletableFuture.supplyAsync(() -> {
                try (SSLSocket connection = (SSLSocket) server.accept()) {
                    // A connection that ends without a goodbye is an error to TLS.
                    return connection.getInputStream().readAllBytes().length;
                } catch (IOException e) {
                    throw new CompletionException(e);
                }
            });
            try (Sink sink = open(server.getLocalPort(), "")) {
                Events.write("x".repeat(1_000_000), sink);
            }
            assertThat(lines.get(60, TimeUnit.SECONDS)).isEqualTo(1_000_001);
        }
    }

    @Test
    void losesNothingToAPeerThatHasHungUpBeforeTheWrite() throws IOException {
        try (StreamPeer peer =
                        StreamPeer.over(TestTls.sockets(AUTHORITY.issue("localhost"), null), port -> open(port, ""));
                Sink sink = peer.open()) {
            for (int i = 0; i < 5; i++) {
                Events.write("event " + i, sink);
                assertThat(peer.awaitLines(1)).containsExactly("event " + i);
                peer.hangUp();
            }
            assertThat(peer.accepted()).isEqualTo(5);
        }
    }

    @Test
    void givesUpAPeerThatDoesNotFinishTheHandshake() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Sink sink = open(silent.getLocalPort(), "&connectTimeout=200ms")) {
            assertThatThrownBy(() -> Events.write("event", sink))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("did not finish the handshake of TLS in time");
        }
    }

    @Test
    void givesUpAPeerThatDoesNotSpeakTls() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Sink sink = open(server.getLocalPort(), "")) {
            CompletableFuture<Void> answer = CompletableFuture.runAsync(() -> {
                try {
                    server.accept()
                            .getOutputStream()
                            .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    throw new CompletionException(e);
                }
            });
            assertThatThrownBy(() -> Events.write("event", sink))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("tcps://localhost:");
            answer.get(60, TimeUnit.SECONDS);
        }
    }

    private static void readWithNewKeys(ServerSocket server, CompletableFuture<String> line) {
        try (SSLSocket connection = (SSLSocket) server.accept();
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 1; i < LINES; i++) {
                reader.readLine();
                if (i % 50 == 1) {
                    // Renegotiates with TLS 1.2, and updates the keys with TLS 1.3.
                    connection.startHandshake();
                }
            }
            line.complete(reader.readLine());
            while (reader.readLine() != null) {
                // Until the sink is closed.
            }
        } catch (IOException e) {
            line.completeExceptionally(e);
        }
    }

    private static ServerSocket server(String protocol) throws IOException {
        ServerSocket server =
                TestTls.sockets(AUTHORITY.issue("localhost"), null, protocol).createServerSocket();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return server;
    }

    private Sink open(int port, String options) {
        Path trusted = AUTHORITY.certificate().writePem(directory.resolve("ca.pem"), false);
        return new TcpsSinkProvider()
                .open(URI.create("tcps://localhost:" + port + "?truststore=" + Events.text(trusted) + options));
    }
}
