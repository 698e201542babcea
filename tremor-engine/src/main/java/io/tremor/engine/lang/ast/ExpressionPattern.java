package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/**
 * A value that the target has to equal.
 *
 * @param span where it stands
 * @param expression the value
 */
public record ExpressionPattern(SourceSpan span, Expression expression) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitExpressionPattern(this);
    }
}
