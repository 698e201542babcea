package io.tremor.bench.gate;

import org.jspecify.annotations.Nullable;

/**
 * A row after its heats.
 *
 * @param figures what came out, or {@code null} if it could not be run
 */
record Result(Row row, @Nullable Figures figures, Verdict verdict) {}
