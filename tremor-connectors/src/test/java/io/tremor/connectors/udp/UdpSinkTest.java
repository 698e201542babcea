package io.tremor.connectors.udp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.spi.EventRefusedException;
import io.tremor.api.spi.Sink;
import io.tremor.connectors.Events;
import io.tremor.testkit.sink.DatagramPeer;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
final class UdpSinkTest {
    private static final int MOST = 65_507;

    @Test
    void sendsADatagramPerWrite() throws IOException {
        try (DatagramPeer peer = peer();
                Sink sink = peer.open()) {
            assertThat(sink.takesBatches()).isFalse();
            for (int i = 0; i < 3; i++) {
                Events.write("event " + i, sink);
            }
            assertThat(peer.awaitLines(3)).containsExactly("event 0", "event 1", "event 2");
            assertThat(peer.datagrams()).isEqualTo(3);
        }
    }

    @Test
    void refusesWhatFitsIntoNoDatagramAndGoesOn() throws IOException {
        try (DatagramPeer peer = peer();
                Sink sink = peer.open()) {
            String largest = "x".repeat(MOST - 1);
            assertThatThrownBy(() -> Events.write(largest + "x", sink))
                    .isInstanceOf(EventRefusedException.class)
                    .hasMessageMatching("udp://127.0.0.1:\\d+: an event of 65508 bytes does not fit into a datagram,"
                            + " which holds at most 65507");
            Events.write(largest, sink);
            assertThat(peer.awaitLines(1)).containsExactly(largest);
            assertThat(peer.datagrams()).isEqualTo(1);
        }
    }

    @Test
    void saysThatNobodyListensWhenTheHostSaysSo() throws IOException {
        try (DatagramPeer peer = peer();
                Sink sink = peer.open()) {
            peer.die();
            assertThatThrownBy(() -> {
                        while (true) {
                            Events.write("event", sink);
                        }
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessageMatching("udp://127.0.0.1:\\d+: nobody listens there");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "udp://h:1?chunk=1420 | Unknown option `chunk`: there are none here",
                "udp://h              | `udp:` needs host and port",
                "udp://h:1/path       | `udp:` takes no path",
            })
    void refusesWhatItDoesNotUnderstand(String uri, String message) {
        assertThatThrownBy(() -> new UdpSinkProvider().open(URI.create(uri)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    private static DatagramPeer peer() {
        return DatagramPeer.receiving(port -> new UdpSinkProvider().open(URI.create("gelf+udp://127.0.0.1:" + port)));
    }
}
