/**
 * What all sockets need: where the peer is, and waiting for it with a deadline.
 *
 * <p>Start with {@link io.tremor.connectors.net.Endpoint}.
 */
@NullMarked
package io.tremor.connectors.net;

import org.jspecify.annotations.NullMarked;
