/**
 * A box office in an embedded Tomcat that logs with {@code java.util.logging}: what both log goes through
 * {@code shape.tremor}.
 *
 * <p>Start with {@link Main}.
 */
@NullMarked
package io.tremor.samples.tomcat;

import org.jspecify.annotations.NullMarked;
