package io.tremor.connectors.tcp;

import io.tremor.api.spi.UriOptions;
import java.time.Duration;

/**
 * How long a sink waits for its peer.
 *
 * @param connectNanos until there is a connection, including the handshake of TLS
 * @param writeNanos until the peer has taken the next 64 KiB
 * @param settleNanos until a new connection counts as one, since a proxy that has lost its server takes connections only to
 *     end them
 */
record TcpTimeouts(long connectNanos, long writeNanos, long settleNanos) {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration WRITE = Duration.ofSeconds(10);
    private static final Duration SETTLE = Duration.ofMillis(50);

    /** Reads {@code connectTimeout}, by default 5 s, and {@code writeTimeout}, by default 10 s. */
    static TcpTimeouts of(UriOptions options) {
        return new TcpTimeouts(
                options.duration("connectTimeout", CONNECT).toNanos(),
                options.duration("writeTimeout", WRITE).toNanos(),
                SETTLE.toNanos());
    }
}
