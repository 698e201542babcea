/**
 * Datagrams as a sink: {@code udp://host:port}.
 *
 * <p>Start with {@link io.tremor.connectors.udp.UdpSinkProvider}; {@code UdpSink} does the work.
 */
@NullMarked
package io.tremor.connectors.udp;

import org.jspecify.annotations.NullMarked;
