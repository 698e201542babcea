/**
 * Scripts over events, from bytes to bytes: tremor with the text of {@link io.tremor.bench.script.BenchScript}, and
 * rivals with the
 * same rules over Jackson's maps.
 *
 * <p>Start with {@link io.tremor.bench.script.BenchScript}.
 */
@NullMarked
package io.tremor.bench.script;

import org.jspecify.annotations.NullMarked;
