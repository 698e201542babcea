package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.runtime.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code of case (a, b) => … case _ => … end}: the body of a function that matches its parameters. */
public final class CasesNode extends Node {
    private final ExpressionNode[] parameters;
    private final ParameterClause[] clauses;
    private final Node otherwise;

    /**
     * Creates a node.
     *
     * @param parameters what reads the parameters, in order of their slots
     * @param otherwise the arm of the default
     */
    public CasesNode(List<ExpressionNode> parameters, List<ParameterClause> clauses, Node otherwise) {
        this.parameters = parameters.toArray(new ExpressionNode[0]);
        this.clauses = clauses.toArray(new ParameterClause[0]);
        this.otherwise = otherwise;
    }

    @Override
    public @Nullable Value execute(Frame frame) {
        Value[] values = new Value[parameters.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parameters[i].execute(frame);
        }
        for (ParameterClause clause : clauses) {
            if (clause.accepts(frame, values)) {
                return clause.arm().execute(frame);
            }
        }
        return otherwise.execute(frame);
    }
}
