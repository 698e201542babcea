package io.tremor.connectors.tcp;

import static io.tremor.connectors.Events.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.Clock;
import io.tremor.api.spi.Sink;
import io.tremor.connectors.Events;
import io.tremor.connectors.RecordingContext;
import io.tremor.testkit.sink.StreamPeer;
import io.tremor.testkit.tls.TestAuthority;
import io.tremor.testkit.tls.TestCertificate;
import io.tremor.testkit.tls.TestTls;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.net.ServerSocketFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only a peer that has shown who it is, and takes who we are, gets any byte of an event. */
@Timeout(120)
final class TlsMatrixTest {
    private static final TestAuthority TRUSTED = TestAuthority.named("trusted");
    private static final TestAuthority UNKNOWN = TestAuthority.named("unknown");
    private static final TestAuthority CLIENTS = TestAuthority.named("clients");

    @TempDir
    private Path directory;

    private Path trustStore = Path.of("");

    /** What the server shows. */
    enum Shown {
        WRONG_HOST(TRUSTED.issue("elsewhere.example"), "No subject alternative DNS name matching localhost"),
        EXPIRED(TRUSTED.issueExpired("localhost"), "validity check failed"),
        SELF_SIGNED(TestAuthority.selfSigned("localhost"), "unable to find valid certification path"),
        UNKNOWN_AUTHORITY(UNKNOWN.issue("localhost"), "unable to find valid certification path");

        private final TestCertificate certificate;
        private final String message;

        Shown(TestCertificate certificate, String message) {
            this.certificate = certificate;
            this.message = message;
        }
    }

    @BeforeEach
    void trust() {
        trustStore = TRUSTED.certificate().writePem(directory.resolve("ca.pem"), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void connectsToAGoodPeer(String protocol) throws IOException {
        assertArrives(TestTls.sockets(TRUSTED.issue("localhost"), null, protocol), trusting());
    }

    @ParameterizedTest
    @EnumSource
    void sendsNothingToAPeerThatIsNotWhoItShouldBe(Shown shown) throws IOException {
        assertRefused(TestTls.sockets(shown.certificate, null), trusting(), shown.message);
    }

    @Test
    void trustsOnlyTheAuthoritiesOfTheJdkByDefault() throws IOException {
        assertRefused(TestTls.sockets(TRUSTED.issue("localhost"), null), "", "unable to find valid certification path");
    }

    @ParameterizedTest
    @CsvSource({"TLSv1.2, bad_certificate|handshake_failure", "TLSv1.3, certificate_required|bad_certificate"})
    void sendsNothingToAPeerThatWantsToKnowWhoWeAre(String protocol, String alerts) throws IOException {
        assertRefused(TestTls.sockets(TRUSTED.issue("localhost"), CLIENTS, protocol), trusting(), alerts.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void sendsNothingToAPeerThatDoesNotTakeWhoWeAre(String protocol) throws IOException {
        Path keys = UNKNOWN.issue("client").writePem(directory.resolve("client.pem"), true);
        assertRefused(
                TestTls.sockets(TRUSTED.issue("localhost"), CLIENTS, protocol),
                trusting() + "&keystore=" + text(keys),
                "fatal alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void showsWhoItIs(String protocol) throws IOException {
        TestCertificate client = CLIENTS.issue("client");
        Path pem = client.writePem(directory.resolve("client.pem"), true);
        Path chain = client.writePem(directory.resolve("chain.pem"), false);
        Path key = Files.writeString(directory.resolve("key.pem"), client.keyAsPem());
        Path store = client.writeKeyStore(directory.resolve("client.p12"), "s3cret");
        ServerSocketFactory server = TestTls.sockets(TRUSTED.issue("localhost"), CLIENTS, protocol);
        assertArrives(server, trusting() + "&keystore=" + text(pem));
        assertArrives(server, trusting() + "&keystore=" + text(chain) + "&key=" + text(key));
        assertArrives(server, trusting() + "&keystore=" + text(store) + "&password=s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void readsCertificatesAgainWhenTheyHaveChanged(String protocol) throws IOException {
        Path keys = UNKNOWN.issue("client").writePem(directory.resolve("client.pem"), true);
        RecordingContext context = new RecordingContext(Clock.system());
        try (StreamPeer peer = peer(
                        TestTls.sockets(TRUSTED.issue("localhost"), CLIENTS, protocol),
                        trusting() + "&keystore=" + text(keys),
                        context);
                Sink sink = peer.open()) {
            assertThatThrownBy(() -> Events.write("refused", sink)).isInstanceOf(IOException.class);
            CLIENTS.issue("client").writePem(keys, true);
            Events.write("taken", sink);
            assertThat(peer.awaitLines(1)).containsExactly("taken");
            Files.writeString(keys, "half a certif");
            peer.hangUp();
            writeOnANewConnection(sink, peer);
            assertThat(context.warnings()).singleElement().asString().contains("those from before are", "keystore");
        }
    }

    @Test
    void trustsAnybodyOnlyWhereToldInSoManyWordsAndWarns() throws IOException {
        RecordingContext context = new RecordingContext(Clock.system());
        try (StreamPeer peer =
                        peer(TestTls.sockets(Shown.WRONG_HOST.certificate, null), "?insecureTrustAll=true", context);
                Sink sink = peer.open()) {
            assertThat(context.warnings()).singleElement().asString().contains("insecureTrustAll", "localhost");
            Events.write("event", sink);
            assertThat(peer.awaitLines(1)).containsExactly("event");
        }
    }

    @Test
    void speaksNothingOlderThanTls12() throws IOException {
        try (OldTlsServer server = new OldTlsServer();
                Sink sink = new TcpsSinkProvider().open(URI.create("tcps://localhost:" + server.port() + trusting()))) {
            assertThatThrownBy(() -> Events.write("event", sink))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("protocol version");
            // The extension `supported_versions` (43), with 4 bytes: TLS 1.3 and TLS 1.2.
            assertThat(HexFormat.of().formatHex(server.clientHello())).contains("002b00050403040303");
            assertThat(server.hasHeardAlertsOnly()).isTrue();
        }
    }

    private String trusting() {
        return "?truststore=" + text(trustStore);
    }

    private static void writeOnANewConnection(Sink sink, StreamPeer peer) throws IOException {
        int before = peer.accepted();
        while (peer.accepted() == before) {
            Events.write("again", sink);
        }
        assertThat(peer.awaitLines(1)).contains("again");
    }

    private static void assertArrives(ServerSocketFactory server, String options) throws IOException {
        try (StreamPeer peer = peer(server, options, null);
                Sink sink = peer.open()) {
            Events.write("event", sink);
            assertThat(peer.awaitLines(1)).containsExactly("event");
        }
    }

    private static void assertRefused(ServerSocketFactory server, String options, String... messages)
            throws IOException {
        try (StreamPeer peer = peer(server, options, null);
                Sink sink = peer.open()) {
            for (int tries = 1; tries <= 2; tries++) {
                assertThatThrownBy(() -> Events.write("event", sink))
                        .isInstanceOf(IOException.class)
                        .hasMessageStartingWith("tcps://localhost:" + peer.port() + ": ")
                        .satisfies(e -> assertThat(messages)
                                .as(e.getMessage())
                                .anyMatch(String.valueOf(e.getMessage())::contains));
            }
            assertThat(peer.accepted()).isEqualTo(2);
            assertThat(peer.text()).isEmpty();
        }
    }

    private static StreamPeer peer(ServerSocketFactory server, String options, @Nullable RecordingContext context) {
        RecordingContext used = context == null ? new RecordingContext(Clock.system()) : context;
        return StreamPeer.over(
                server, port -> new TcpsSinkProvider().open(URI.create("tcps://localhost:" + port + options), used));
    }
}
