/**
 * The gate: measures tremor and its rivals in turns, in one process, compares the results with the table of targets and
 * says which rows are missed.
 *
 * <p>Start with {@link io.tremor.bench.gate.Gate}. A new row is an entry in {@link io.tremor.bench.gate.JsonRows} or a small
 * {@link io.tremor.bench.gate.Row} of another kind.
 */
@NullMarked
package io.tremor.bench.gate;

import org.jspecify.annotations.NullMarked;
