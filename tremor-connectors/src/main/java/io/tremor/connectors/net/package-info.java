/**
 * What all sinks behind sockets need: where the peer is, waiting for it with a deadline, and being closed while another thread
 * writes.
 *
 * <p>Start with {@link io.tremor.connectors.net.SocketSink}.
 */
@NullMarked
package io.tremor.connectors.net;

import org.jspecify.annotations.NullMarked;
