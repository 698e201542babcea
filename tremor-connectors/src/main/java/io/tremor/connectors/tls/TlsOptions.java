package io.tremor.connectors.tls;

import io.tremor.api.spi.UriOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * The options of TLS in a URI.
 *
 * @param trustStore the certificates that are trusted; {@code null} for those of the JDK
 * @param keyStore by what this client shows who it is; {@code null} for nothing
 * @param key the private key, where it does not lie in the key store
 * @param password what opens them
 * @param trustsAll whether any certificate of any host will do
 */
record TlsOptions(
        @Nullable Path trustStore,
        @Nullable Path keyStore,
        @Nullable Path key,
        @Nullable String password,
        boolean trustsAll) {
    static final String INSECURE = "insecureTrustAll";

    static TlsOptions of(UriOptions options) {
        TlsOptions read = new TlsOptions(
                options.file("truststore"),
                options.file("keystore"),
                options.file("key"),
                options.secret("password"),
                options.flag(INSECURE));
        if (read.key != null && read.keyStore == null) {
            throw new IllegalArgumentException(
                    "The option `key` is wrong: it says nothing without `keystore`, which names the certificate");
        }
        if (read.trustsAll && read.trustStore != null) {
            throw new IllegalArgumentException("The option `" + INSECURE + "` is wrong: it contradicts `truststore`");
        }
        return read;
    }

    TlsFiles files() {
        return TlsFiles.of(trustStore, keyStore, key);
    }

    ClientKeys clientKeys() throws IOException, GeneralSecurityException {
        Path file = keyStore;
        if (file == null) {
            return new ClientKeys(null);
        }
        KeyStore store = KeyFile.keys("keystore", file, key, password);
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, KeyFile.characters(password));
        for (KeyManager manager : factory.getKeyManagers()) {
            if (manager instanceof X509ExtendedKeyManager keys) {
                return new ClientKeys(keys);
            }
        }
        throw new IOException("This JDK has no key manager for X.509");
    }

    SSLContext context(ClientKeys keys) throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(new KeyManager[] {keys}, trustManagers(), null);
        return context;
    }

    private TrustManager[] trustManagers() throws IOException, GeneralSecurityException {
        if (trustsAll) {
            return new TrustManager[] {new TrustAll()};
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        Path file = trustStore;
        factory.init(file == null ? null : KeyFile.certificates("truststore", file, password));
        return factory.getTrustManagers();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "TlsOptions[truststore=" + trustStore + ", keystore=" + keyStore + "]";
    }
}
