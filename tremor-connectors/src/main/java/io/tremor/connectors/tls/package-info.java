/**
 * The client's side of TLS: whom it trusts, and by what it shows who it is.
 *
 * <p>Start with {@link io.tremor.connectors.tls.TlsClient}.
 */
@NullMarked
package io.tremor.connectors.tls;

import org.jspecify.annotations.NullMarked;
