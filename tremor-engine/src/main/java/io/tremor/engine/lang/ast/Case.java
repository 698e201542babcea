package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * {@code case pattern when guard => arm}.
 *
 * @param span where it stands
 * @param pattern what the target has to look like
 * @param guard what has to be true then
 * @param arm what is done or gives the value
 */
public record Case(
        SourceSpan span, Pattern pattern, @Nullable Expression guard, Block arm) {}
