/**
 * What a start costs: programs that run in a JVM of their own, get ready, and work on their first thousand events.
 *
 * <p>Start with {@link io.tremor.bench.start.Start}.
 */
@NullMarked
package io.tremor.bench.start;

import org.jspecify.annotations.NullMarked;
