/**
 * Certificates that are made while a test runs, good ones and bad ones.
 *
 * <p>Start with {@link io.tremor.testkit.tls.TestAuthority}.
 */
@NullMarked
package io.tremor.testkit.tls;

import org.jspecify.annotations.NullMarked;
