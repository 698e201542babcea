package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.runtime.Frame;

/** {@code match target of case … end} in the place of a value. */
public final class MatchValueNode extends ExpressionNode {
    private final ExpressionNode target;
    private final Clauses<ExpressionNode> clauses;

    /** Creates a node. */
    public MatchValueNode(ExpressionNode target, Clauses<ExpressionNode> clauses) {
        this.target = target;
        this.clauses = clauses;
    }

    @Override
    public Value execute(Frame frame) {
        return clauses.choose(frame, target.peek(frame)).execute(frame);
    }
}
