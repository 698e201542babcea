package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * {@code a + b - c}: operations of one precedence, from left to right. A chain is one construct, however long, so that
 * its length costs no stack.
 *
 * @param span where it stands
 * @param first the leftmost operand
 * @param terms operators and the operands to their right, at least one
 */
public record BinaryChain(SourceSpan span, Expression first, List<Term> terms) implements Expression {
    /** Copies the list. */
    public BinaryChain {
        terms = List.copyOf(terms);
    }

    /**
     * {@code + b}.
     *
     * @param span the operation: from the first operand of the chain to the end of this one, parentheses included
     * @param operator what is done
     * @param operand the right operand
     */
    public record Term(SourceSpan span, BinaryOperator operator, Expression operand) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitBinaryChain(this);
    }
}
