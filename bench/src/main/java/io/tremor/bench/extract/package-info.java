/**
 * Taking lines apart, from bytes to bytes and alone: tremor's extractors, and for each the best rival that the JVM has.
 *
 * <p>Start with {@link io.tremor.bench.extract.Extraction}.
 */
@NullMarked
package io.tremor.bench.extract;

import org.jspecify.annotations.NullMarked;
