package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;

/** {@code (expression)} at the start of a path: its value counts, not what it is read from. */
public final class ComputedNode extends ExpressionNode {
    private final ExpressionNode expression;

    /** Creates a node. */
    public ComputedNode(ExpressionNode expression) {
        this.expression = expression;
    }

    @Override
    public Value execute(Frame frame) {
        return expression.execute(frame);
    }

    @Override
    public Value peek(Frame frame) {
        return expression.peek(frame);
    }
}
