package io.tremor.testkit.tls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Server sockets with TLS for tests. */
public final class TestTls {
    private static final String PASSWORD = "test";

    private TestTls() {}

    /**
     * Returns a factory of server sockets that show {@code server}.
     *
     * @param clients whose certificates a client must have; {@code null} where clients need none
     * @param protocols the versions of TLS, such as {@code TLSv1.2}; all that the JDK would offer, if none is given
     */
    public static ServerSocketFactory sockets(
            TestCertificate server, @Nullable TestAuthority clients, String... protocols) {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(server.keyStore(PASSWORD), PASSWORD.toCharArray());
            TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            if (clients != null) {
                store.setCertificateEntry(
                        "clients", clients.certificate().chain().get(0));
            }
            trusted.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), clients == null ? null : trusted.getTrustManagers(), null);
            return new Configured(context.getServerSocketFactory(), clients != null, protocols);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets up each socket. */
    private static final class Configured extends ServerSocketFactory {
        private final ServerSocketFactory sockets;
        private final boolean needsClients;
        private final String[] protocols;

        Configured(ServerSocketFactory sockets, boolean needsClients, String[] protocols) {
            this.sockets = sockets;
            this.needsClients = needsClients;
            this.protocols = protocols;
        }

        @Override
        public ServerSocket createServerSocket() throws IOException {
            SSLServerSocket socket = (SSLServerSocket) sockets.createServerSocket();
            socket.setNeedClientAuth(needsClients);
            if (protocols.length > 0) {
                socket.setEnabledProtocols(protocols);
            }
            return socket;
        }

        @Override
        public ServerSocket createServerSocket(int port) {
            throw new UnsupportedOperationException("sockets are bound by their user");
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog) {
            throw new UnsupportedOperationException("sockets are bound by their user");
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
            throw new UnsupportedOperationException("sockets are bound by their user");
        }
    }
}
