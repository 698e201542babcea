package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/**
 * {@code let path = value}.
 *
 * @param span where it stands
 * @param path what is assigned to
 * @param value the value; may be a {@link Match}, {@link For}, {@link Let}, {@link Emit} or {@link Drop}
 */
public record Let(SourceSpan span, PathExpression path, Expression value) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitLet(this);
    }
}
