/**
 * Benchmarks, one class per stage of an event's way.
 *
 * <p>Start with {@link io.tremor.bench.ParseBenchmark}. What is measured is in {@link io.tremor.bench.library}, on what in
 * {@link io.tremor.bench.data}; {@link io.tremor.bench.gate} measures the same, interleaved, and passes judgement.
 */
@NullMarked
package io.tremor.bench;

import org.jspecify.annotations.NullMarked;
