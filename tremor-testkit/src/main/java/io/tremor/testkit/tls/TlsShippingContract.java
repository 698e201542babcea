package io.tremor.testkit.tls;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.testkit.sink.StreamPeer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever way a service is set up: only a peer that has shown who it is gets any byte of an event, and a misspelt option of
 * TLS is an error. One subclass for each way.
 */
@Timeout(120)
public abstract class TlsShippingContract {
    private static final TestAuthority TRUSTED = TestAuthority.named("trusted");
    private static final TestAuthority UNKNOWN = TestAuthority.named("unknown");
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    @TempDir
    private Path directory;

    private String trusting = "";

    /** For subclasses. */
    protected TlsShippingContract() {}

    /** What a server shows that is not who it should be. */
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

    /** A service that ships what it logs. */
    protected interface Service extends AutoCloseable {
        /** Logs one event. */
        void log(String message);

        /** Returns the errors that were told so far. */
        List<String> errors();

        /** Ends within a second, whether everything was shipped or not. */
        @Override
        void close();
    }

    /** Starts a service that is set up in the way that is tested, with {@code sink} as its only sink. */
    protected abstract Service start(String sink) throws Exception;

    @BeforeEach
    final void trust() {
        Path authority = TRUSTED.certificate().writePem(directory.resolve("ca.pem"), false);
        trusting = "?truststore=" + authority.toUri().getRawPath();
    }

    @ParameterizedTest
    @CsvSource({"TLSv1.2", "TLSv1.3"})
    final void aGoodPeerGetsTheEvents(String protocol) throws Exception {
        try (StreamPeer peer = peer(TRUSTED.issue("localhost"), protocol);
                Service service = start(sink(peer, trusting))) {
            service.log("hello");
            assertThat(peer.awaitLines(1)).singleElement().asString().contains("hello");
            assertThat(service.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    final void aPeerThatIsNotWhoItShouldBeGetsNoByteOfThem(Shown shown) throws Exception {
        assertRefused(shown.certificate, trusting, shown.message);
    }

    @Test
    final void onlyTheAuthoritiesOfTheJdkAreTrustedByDefault() throws Exception {
        assertRefused(TRUSTED.issue("localhost"), "", "unable to find valid certification path");
    }

    @ParameterizedTest
    @CsvSource({
        "trustore, truststore",
        "trustStor, truststore",
        "keystroe, keystore",
        "pasword, password",
        "insecureTrustAl, insecureTrustAll"
    })
    final void aMisspeltOptionIsAnErrorAndNothingIsSent(String wrong, String meant) throws Exception {
        try (StreamPeer peer = peer(TRUSTED.issue("localhost"));
                Service service = start(sink(peer, trusting.replace("truststore", wrong)))) {
            service.log("hello");
            assertThat(service.errors())
                    .singleElement()
                    .asString()
                    .contains("Unknown option `" + wrong + "`: did you mean `" + meant + "`?");
            assertThat(peer.accepted()).isZero();
        }
    }

    private void assertRefused(TestCertificate certificate, String options, String reason) throws Exception {
        try (StreamPeer peer = peer(certificate)) {
            try (Service service = start(sink(peer, options))) {
                service.log("hello");
                // The second try shows that it is not the first one alone that fails.
                while (peer.accepted() < 2 || service.errors().isEmpty()) {
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
                assertThat(service.errors())
                        .allSatisfy(error -> assertThat(error).contains("tcps://localhost:" + peer.port(), reason));
            }
            assertThat(peer.text()).isEmpty();
        }
    }

    private static String sink(StreamPeer peer, String options) {
        return "json+tcps://localhost:" + peer.port() + options;
    }

    private static StreamPeer peer(TestCertificate certificate, String... protocols) throws IOException {
        return StreamPeer.over(TestTls.sockets(certificate, null, protocols), port -> {
            throw new UnsupportedOperationException("the service opens its sink");
        });
    }
}
