package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * {@code emit value => "port"}.
 *
 * @param span where it stands
 * @param value the value; {@code null} for the event
 * @param port a {@link Literal} string or an {@link Interpolation}; {@code null} for the default port
 */
public record Emit(
        SourceSpan span,
        @Nullable Expression value,
        @Nullable Expression port) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitEmit(this);
    }
}
