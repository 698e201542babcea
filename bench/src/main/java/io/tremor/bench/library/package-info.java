/**
 * The same work done by tremor and by each of its rivals, with the fastest use of each library that is known.
 *
 * <p>Start with {@link io.tremor.bench.library.Stage}, which says what the work is, then read
 * {@link io.tremor.bench.library.Tremor} beside {@link io.tremor.bench.library.JacksonMap}.
 */
@NullMarked
package io.tremor.bench.library;

import org.jspecify.annotations.NullMarked;
