package io.tremor.engine.lang.node;

import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.Equality;

/** {@code operand == "text"} and {@code operand != "text"}: compares with a known text where it lies, without decoding it. */
public final class EqualTextNode extends ExpressionNode {
    private final ExpressionNode operand;
    private final StringValue literal;
    private final Key text;
    private final boolean equal;

    /** Creates a node that answers {@code equal} where the operand is {@code literal}. */
    public EqualTextNode(ExpressionNode operand, StringValue literal, boolean equal) {
        this.operand = operand;
        this.literal = literal;
        this.equal = equal;
        text = Key.of(literal.text());
    }

    @Override
    public Value execute(Frame frame) {
        Value value = operand.peek(frame);
        boolean same = value instanceof StringValue string ? string.is(text) : Equality.equal(value, literal);
        return Value.of(same == equal);
    }
}
