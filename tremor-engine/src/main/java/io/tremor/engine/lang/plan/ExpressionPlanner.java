package io.tremor.engine.lang.plan;

import io.tremor.engine.lang.ast.EventReference;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.node.EventNode;
import io.tremor.engine.lang.node.ExpressionNode;

/** Chooses the node that computes an expression. */
public final class ExpressionPlanner implements Expression.Visitor<ExpressionNode> {
    @Override
    public ExpressionNode visitEventReference(EventReference reference) {
        return new EventNode();
    }
}
