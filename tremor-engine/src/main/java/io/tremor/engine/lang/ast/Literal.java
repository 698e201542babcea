package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Value;

/**
 * {@code null}, {@code true}, a number, or a text without interpolation; the analysis also leaves constants as
 * literals.
 *
 * @param span where it stands
 * @param value what it stands for
 */
public record Literal(SourceSpan span, Value value) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitLiteral(this);
    }
}
