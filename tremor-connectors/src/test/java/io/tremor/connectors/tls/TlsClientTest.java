package io.tremor.connectors.tls;

import static io.tremor.connectors.Events.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.spi.SinkContext;
import io.tremor.api.spi.UriOptions;
import io.tremor.connectors.net.Endpoint;
import io.tremor.testkit.tls.TestAuthority;
import io.tremor.testkit.tls.TestCertificate;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.net.ssl.SSLEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TlsClientTest {
    private static final TestAuthority AUTHORITY = TestAuthority.named("authority");
    private static final TestCertificate CLIENT = AUTHORITY.issue("client");
    private static final String SECRET = "s3cret";

    @TempDir
    private Path directory;

    @Test
    void checksTheHostAndSpeaksNothingOldByDefault() {
        SSLEngine engine = client("").engine();
        assertThat(engine.getSSLParameters().getEndpointIdentificationAlgorithm())
                .isEqualTo("HTTPS");
        assertThat(engine.getEnabledProtocols()).containsExactlyInAnyOrder("TLSv1.3", "TLSv1.2");
        assertThat(engine.getUseClientMode()).isTrue();
    }

    @Test
    void readsEveryKindOfFile() throws IOException, GeneralSecurityException {
        Path chain = CLIENT.writePem(directory.resolve("chain.pem"), false);
        assertTaken("truststore=" + text(chain));
        assertTaken("truststore=" + text(AUTHORITY.certificate().writeTrustStore(file("ca.p12"), SECRET))
                + "&password=s3cret");
        assertTaken("keystore=" + text(CLIENT.writePem(file("client.pem"), true)));
        assertTaken("keystore=" + text(CLIENT.writePem(file("client.pem"), true)) + "&password=unused");
        assertTaken("keystore=" + text(CLIENT.writeKeyStore(file("client.p12"), SECRET)) + "&password=s3cret");
        Path key = Files.writeString(file("key.pem"), "A comment\n" + encryptedKey());
        assertTaken("keystore=" + text(chain) + "&key=" + text(key) + "&password=s3cret");
        Path secret = Files.writeString(file("secret"), "s3cret\n");
        assertTaken("keystore=" + text(chain) + "&key=" + text(key) + "&password=file:" + text(secret));
    }

    @Test
    void saysWhatIsWrongWithAFileBeforeTheFirstEvent() throws IOException, GeneralSecurityException {
        Path chain = CLIENT.writePem(directory.resolve("chain.pem"), false);
        Path key = Files.writeString(file("key.pem"), encryptedKey());
        Path store = CLIENT.writeKeyStore(file("client.p12"), SECRET);
        Path closed = AUTHORITY.certificate().writeTrustStore(file("ca.p12"), SECRET);
        Path old = Files.writeString(
                file("old.pem"), "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n");
        Path damaged = Files.writeString(
                file("damaged.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        Path empty = Files.writeString(file("empty"), "");
        assertRefused("truststore=/no/such/file", "`truststore`: /no/such/file does not exist");
        assertRefused("truststore=" + text(directory), "cannot be read");
        assertRefused("truststore=" + text(empty), "is neither PEM nor a key store");
        assertRefused("truststore=" + text(key), "holds no certificate");
        assertRefused("truststore=" + text(damaged), "holds a certificate that is none");
        assertRefused("truststore=" + text(closed), "no `password`");
        assertRefused("truststore=" + text(closed) + "&password=wrong", "the `password` opens");
        assertRefused("keystore=" + text(store) + "&password=wrong", "the `password` opens");
        assertRefused("keystore=" + text(closed) + "&password=s3cret", "holds no private key");
        assertRefused("keystore=" + text(chain), "it may stand in a file of its own, named by `key`");
        assertRefused("keystore=" + text(chain) + "&key=" + text(key), "there is no `password`");
        assertRefused("keystore=" + text(chain) + "&key=" + text(key) + "&password=wrong", "does not open");
        assertRefused("keystore=" + text(chain) + "&key=" + text(old), "openssl pkcs8 -topk8");
        assertRefused("key=" + text(key), "says nothing without `keystore`");
    }

    @Test
    void saysWhichOptionIsWrong() {
        assertRefused("keystroe=a", "Unknown option `keystroe`: did you mean `keystore`?");
        assertRefused("insecureTrustAll=yes", "The option `insecureTrustAll` is wrong: it must be `true` or `false`");
        assertRefused("insecureTrustAll=true&truststore=a", "it contradicts `truststore`");
        assertRefused(
                "password=env:NO_SUCH_VARIABLE", "The option `password` is wrong: there is no environment variable");
    }

    private void assertTaken(String options) {
        assertThatCode(() -> client(options).engine()).as(options).doesNotThrowAnyException();
    }

    private void assertRefused(String options, String message) {
        assertThatThrownBy(() -> client(options))
                .as(options)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining(SECRET)
                .hasMessageNotContaining("=wrong");
    }

    private static TlsClient client(String options) {
        URI uri = URI.create("tcps://localhost:1" + (options.isEmpty() ? "" : "?" + options));
        return TlsClient.of(UriOptions.of(uri), Endpoint.of("tcps", uri), SinkContext.unattended());
    }

    private Path file(String name) {
        return directory.resolve(name);
    }

    private static String encryptedKey() throws IOException, GeneralSecurityException {
        String algorithm = "PBEWithHmacSHA256AndAES_256";
        Cipher cipher = Cipher.getInstance(algorithm);
        cipher.init(
                Cipher.ENCRYPT_MODE,
                SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(SECRET.toCharArray())));
        // The JDK writes the parameters under the name of the scheme only.
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("PBES2");
        parameters.init(cipher.getParameters().getEncoded());
        byte[] encrypted = new EncryptedPrivateKeyInfo(
                        parameters, cipher.doFinal(CLIENT.key().getEncoded()))
                .getEncoded();
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(encrypted);
        return "-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + lines + "\n-----END ENCRYPTED PRIVATE KEY-----\n";
    }
}
