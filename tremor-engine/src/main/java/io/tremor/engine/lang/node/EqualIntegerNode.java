package io.tremor.engine.lang.node;

import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.Equality;

/** {@code operand == 42} and {@code operand != 42}: compares with a known integer. */
public final class EqualIntegerNode extends ExpressionNode {
    private final ExpressionNode operand;
    private final IntegerValue literal;
    private final boolean equal;

    /** Creates a node that answers {@code equal} where the operand is {@code literal}. */
    public EqualIntegerNode(ExpressionNode operand, IntegerValue literal, boolean equal) {
        this.operand = operand;
        this.literal = literal;
        this.equal = equal;
    }

    @Override
    public Value execute(Frame frame) {
        Value value = operand.peek(frame);
        boolean same = value instanceof IntegerValue number
                ? number.bits() == literal.bits() && number.isLong() == literal.isLong()
                : Equality.equal(value, literal);
        return Value.of(same == equal);
    }
}
