package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code recur(a, b)}: gives the parameters new values; the {@link ScriptFunction} around it then begins anew. */
public final class RecurNode extends Node {
    private final ExpressionNode[] arguments;

    /** Creates a node; argument {@code i} is for the parameter in slot {@code i}. */
    public RecurNode(List<ExpressionNode> arguments) {
        this.arguments = arguments.toArray(new ExpressionNode[0]);
    }

    @Override
    public @Nullable Value execute(Frame frame) {
        Value[] values = new Value[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments[i].execute(frame);
        }
        for (int i = 0; i < values.length; i++) {
            frame.setLocal(i, values[i]);
        }
        return null;
    }
}
