package io.tremor.connectors.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.Sink;
import io.tremor.api.spi.SinkContext;
import io.tremor.connectors.Events;
import io.tremor.connectors.net.Endpoint;
import io.tremor.testkit.sink.StreamPeer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
final class TcpSinkTest {
    private static final int MORE_THAN_SOCKETS_HOLD = 64 << 20;

    @Test
    void connectsNoSoonerThanItIsWrittenTo() throws IOException {
        try (StreamPeer peer = plainPeer();
                Sink sink = peer.open()) {
            sink.flush();
            assertThat(peer.accepted()).isZero();
            Events.write("event", sink);
            assertThat(peer.awaitLines(1)).containsExactly("event");
            assertThat(peer.accepted()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?writeTimeout=200ms", "?writeTimeout=200ms&connectTimeout=1s"})
    void givesUpAPeerThatHasStoppedReading(String options) throws IOException {
        try (ServerSocket frozen = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Sink sink = open("localhost", frozen.getLocalPort(), options)) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> sink.write(large()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("tcp://localhost:" + frozen.getLocalPort() + ": the peer took no more for 200 ms");
            assertThat(System.nanoTime() - start)
                    .isGreaterThan(Duration.ofMillis(200).toNanos());
        }
    }

    @Test
    void isPatientWithAPeerThatReadsSlowly() throws Exception {
        try (ServerSocket slow = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Long> read = CompletableFuture.supplyAsync(() -> {
                try (Socket connection = slow.accept()) {
                    byte[] step = new byte[1 << 16];
                    long count = 0;
                    for (int n = 0; n >= 0; n = connection.getInputStream().read(step)) {
                        count += n;
                    }
                    return count;
                } catch (IOException e) {
                    throw new CompletionException(e);
                }
            });
            try (Sink sink = open("localhost", slow.getLocalPort(), "?writeTimeout=30s")) {
                sink.write(large());
            }
            assertThat(read.get(60, TimeUnit.SECONDS)).isEqualTo(MORE_THAN_SOCKETS_HOLD);
        }
    }

    @Test
    void isClosedByAnotherThreadWhileItWaits() throws Exception {
        try (ServerSocket frozen = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Sink sink = open("localhost", frozen.getLocalPort(), "?writeTimeout=1h");
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                try {
                    sink.write(large());
                } catch (IOException e) {
                    throw new CompletionException(e);
                }
            });
            Socket connection = frozen.accept();
            assertThat(connection.getInputStream().read()).isEqualTo('x');
            sink.close();
            assertThatThrownBy(() -> writing.get(60, TimeUnit.SECONDS))
                    .cause()
                    .hasMessageContaining("the sink is closed");
            // The connection has ended with it.
            connection.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    @Test
    void losesNothingToAPeerThatHasHungUpBeforeTheWrite() throws IOException {
        try (StreamPeer peer = plainPeer();
                Sink sink = peer.open()) {
            for (int i = 0; i < 20; i++) {
                Events.write("event " + i, sink);
                assertThat(peer.awaitLines(1)).containsExactly("event " + i);
                peer.hangUp();
            }
            assertThat(peer.accepted()).isEqualTo(20);
        }
    }

    @Test
    void losesNothingToAPeerThatTakesConnectionsOnlyToEndThem() throws IOException {
        long patience = Duration.ofSeconds(60).toNanos();
        try (StreamPeer peer = StreamPeer.plain(port -> new TcpSink(
                        new Endpoint("tcp", "localhost", port),
                        new TcpTimeouts(patience, patience, patience),
                        SinkContext.unattended(),
                        PlainTransport::new));
                Sink sink = peer.open()) {
            peer.refuse(true);
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> Events.write("event", sink))
                        .isInstanceOf(IOException.class)
                        .hasMessageStartingWith("tcp://localhost:" + peer.port() + ": ");
            }
            assertThat(peer.accepted()).isEqualTo(5);
        }
    }

    @Test
    void writesOnThroughAStormOfInterrupts() throws Exception {
        try (StreamPeer peer = plainPeer();
                Sink sink = peer.open()) {
            Thread writer = Thread.currentThread();
            AtomicBoolean isOver = new AtomicBoolean();
            CountDownLatch started = new CountDownLatch(1);
            Thread storm = new Thread(() -> {
                while (!isOver.get()) {
                    writer.interrupt();
                    started.countDown();
                    Thread.onSpinWait();
                }
            });
            storm.start();
            List<String> expected = new ArrayList<>();
            try {
                while (started.getCount() > 0) {
                    Thread.onSpinWait();
                }
                for (int i = 0; i < 2_000; i++) {
                    expected.add("event " + i);
                    Events.write("event " + i, sink);
                }
            } finally {
                isOver.set(true);
                while (storm.isAlive()) {
                    Thread.onSpinWait();
                }
                assertThat(Thread.interrupted()).isTrue();
            }
            assertThat(peer.awaitLines(2_000)).isEqualTo(expected);
            assertThat(peer.accepted()).isEqualTo(1);
        }
    }

    @Test
    void forgetsWhatItsPeerSays() throws Exception {
        try (ServerSocket chatty = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Sink sink = open("localhost", chatty.getLocalPort(), "")) {
            Events.write("first", sink);
            try (Socket connection = chatty.accept()) {
                connection.getOutputStream().write(new byte[200_000]);
                Events.write("second", sink);
                Events.write("third", sink);
                byte[] received = connection.getInputStream().readNBytes("first\nsecond\nthird\n".length());
                assertThat(new String(received, StandardCharsets.UTF_8)).isEqualTo("first\nsecond\nthird\n");
            }
        }
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        try (Sink sink = open("localhost", port, "")) {
            assertThatThrownBy(() -> Events.write("event", sink))
                    .isInstanceOf(IOException.class)
                    .hasMessage("tcp://localhost:" + port + ": Connection refused");
        }
    }

    @Test
    void saysThatThereIsNoSuchHost() throws IOException {
        try (Sink sink = open("no-such-host.invalid", 4560, "")) {
            assertThatThrownBy(() -> Events.write("event", sink))
                    .isInstanceOf(IOException.class)
                    .hasMessage("tcp://no-such-host.invalid:4560: there is no host of that name");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tcp://h:1?writeTimeuot=5s | Unknown option `writeTimeuot`: did you mean `writeTimeout`?",
                "tcp://h:1?writeTimeout=5  | The option `writeTimeout` is wrong: `5` is not a duration",
                "tcp://h:1?keystore=a      | Unknown option `keystore`",
                "tcp://h:1/path            | `tcp:` takes no path",
                "tcp://h                   | `tcp:` needs host and port",
                "tcp:h:1                   | `tcp:` needs host and port",
                "tcp://user:secret@h:1     | `tcp:` needs host and port",
                "tcp://h:0                 | `tcp:` needs a port between 1 and 65535",
                "tcp://h:1#a               | `tcp:` takes no path",
            })
    void refusesWhatItDoesNotUnderstand(String uri, String message) {
        assertThatThrownBy(() -> new TcpSinkProvider().open(URI.create(uri)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("secret");
    }

    private static StreamPeer plainPeer() {
        return StreamPeer.plain(port -> open("localhost", port, ""));
    }

    private static Sink open(String host, int port, String options) {
        return new TcpSinkProvider().open(URI.create("json+tcp://" + host + ":" + port + options));
    }

    private static OutputBuffer large() {
        return Events.buffer("x".repeat(MORE_THAN_SOCKETS_HOLD));
    }
}
