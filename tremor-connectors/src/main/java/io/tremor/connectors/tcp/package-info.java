/**
 * Streams as sinks: {@code tcp://host:port}, and {@code tcps://host:port} with TLS.
 *
 * <p>Start with {@link io.tremor.connectors.tcp.TcpSinkProvider}; {@code TcpSink} keeps a {@code Transport} to the peer,
 * which moves bytes over a {@code Wire}.
 */
@NullMarked
package io.tremor.connectors.tcp;

import org.jspecify.annotations.NullMarked;
