package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;
import org.jspecify.annotations.Nullable;

/** {@code -operand} and the like: an operation on one value. */
abstract class UnaryNode extends ExpressionNode {
    private final String symbol;
    private final ExpressionNode operand;
    private final Place place;

    UnaryNode(String symbol, ExpressionNode operand, Place place) {
        this.symbol = symbol;
        this.operand = operand;
        this.place = place;
    }

    @Override
    public final Value execute(Frame frame) {
        Value value = operand.peek(frame);
        Value result = apply(value);
        if (result == null) {
            throw place.error(EvaluationException.undefined(symbol, value));
        }
        return result;
    }

    /** Returns the result, or {@code null} where the operation is not defined. */
    abstract @Nullable Value apply(Value value);
}
