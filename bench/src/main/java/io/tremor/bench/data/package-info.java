/**
 * The events that the benchmarks run on: recorded ones from outside the repository, and generated ones that are the same
 * in every run.
 *
 * <p>Start with {@link io.tremor.bench.data.EventSets}, which knows them all by name.
 */
@NullMarked
package io.tremor.bench.data;

import org.jspecify.annotations.NullMarked;
