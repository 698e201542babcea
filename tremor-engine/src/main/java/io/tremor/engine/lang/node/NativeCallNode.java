package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.function.NativeFunction;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;
import java.util.List;

/** {@code m::f(a, b)}: calls a function that is written in Java. */
public final class NativeCallNode extends ExpressionNode {
    private final NativeFunction function;
    private final ExpressionNode[] arguments;
    private final Place place;

    /** Creates a node. */
    public NativeCallNode(NativeFunction function, List<ExpressionNode> arguments, Place place) {
        this.function = function;
        this.arguments = arguments.toArray(new ExpressionNode[0]);
        this.place = place;
    }

    @Override
    public Value execute(Frame frame) {
        Value[] values = new Value[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments[i].execute(frame);
        }
        try {
            return function.call(values, frame.run());
        } catch (EvaluationException e) {
            throw place.error(e);
        }
    }
}
