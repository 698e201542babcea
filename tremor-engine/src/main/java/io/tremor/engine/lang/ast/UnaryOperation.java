package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/**
 * {@code -x}, {@code not x} and the like.
 *
 * @param span where it stands
 * @param operator what is done
 * @param operand to what
 */
public record UnaryOperation(SourceSpan span, UnaryOperator operator, Expression operand) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitUnaryOperation(this);
    }
}
