package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.runtime.Frame;
import org.jspecify.annotations.Nullable;

/** {@code match target of case … end} in the place of a statement. */
public final class MatchNode extends Node {
    private final ExpressionNode target;
    private final Clauses<Node> clauses;

    /** Creates a node. */
    public MatchNode(ExpressionNode target, Clauses<Node> clauses) {
        this.target = target;
        this.clauses = clauses;
    }

    @Override
    public @Nullable Value execute(Frame frame) {
        return clauses.choose(frame, target.peek(frame)).execute(frame);
    }
}
