package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * {@code case (key, value) when guard => arm} of a {@link For}.
 *
 * @param span where it stands
 * @param key the variable of the index or key
 * @param value the variable of the element
 * @param guard what has to be true
 * @param arm what gives the value
 */
public record ForCase(
        SourceSpan span,
        Variable key,
        Variable value,
        @Nullable Expression guard,
        Block arm) {}
