package io.tremor.connectors.tls;

import io.tremor.api.spi.SinkContext;
import io.tremor.api.spi.UriOptions;
import io.tremor.connectors.net.Endpoint;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;

/**
 * Starts TLS with one peer: TLS 1.2 or newer, with the peer's certificate and its host name checked. Files are read again
 * when they have changed. For one thread at a time.
 */
public final class TlsClient {
    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private final Endpoint endpoint;
    private final TlsOptions options;
    private final SinkContext context;
    private TlsFiles files;
    private SSLContext tls;
    private ClientKeys keys;

    private TlsClient(Endpoint endpoint, TlsOptions options, SinkContext context)
            throws IOException, GeneralSecurityException {
        this.endpoint = endpoint;
        this.options = options;
        this.context = context;
        files = options.files();
        keys = options.clientKeys();
        tls = options.context(keys);
    }

    /**
     * Reads the options of TLS, after which no other options may be left, and the files that they name.
     *
     * @throws IllegalArgumentException if an option or a file is wrong; the message says which and how
     */
    public static TlsClient of(UriOptions given, Endpoint endpoint, SinkContext context) {
        TlsOptions options = TlsOptions.of(given);
        given.refuseOthers();
        if (options.trustsAll()) {
            context.warn(
                    endpoint + ": `" + TlsOptions.INSECURE + "` is set, so that nobody knows who receives the events");
        }
        try {
            return new TlsClient(endpoint, options, context);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Returns what encrypts the next connection. */
    public SSLEngine engine() {
        readChangedFiles();
        keys.forgetRequest();
        SSLEngine engine = tls.createSSLEngine(endpoint.host(), endpoint.port());
        engine.setUseClientMode(true);
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setProtocols(Arrays.stream(PROTOCOLS)
                .filter(Arrays.asList(engine.getSupportedProtocols())::contains)
                .toArray(String[]::new));
        if (!options.trustsAll()) {
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
        }
        engine.setSSLParameters(parameters);
        return engine;
    }

    /** Returns whether the peer of the newest connection has asked who this client is. */
    public boolean isAskedForCertificate() {
        return keys.isRequested();
    }

    /** Keeps what it has where a file that has changed is no good, as one is that is half written. */
    private void readChangedFiles() {
        TlsFiles now = options.files();
        if (now.equals(files)) {
            return;
        }
        files = now;
        try {
            ClientKeys readKeys = options.clientKeys();
            tls = options.context(readKeys);
            keys = readKeys;
        } catch (IOException | GeneralSecurityException e) {
            context.warn(endpoint + ": the certificates have changed and cannot be used, those from before are: "
                    + e.getMessage());
        }
    }
}
