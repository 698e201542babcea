package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.lang.runtime.ScriptError;
import io.tremor.engine.value.EvaluationException;

/** {@code left + right} and the like: an operation on two values, the left one computed first. */
public abstract class BinaryNode extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;
    private final Place place;

    BinaryNode(ExpressionNode left, ExpressionNode right, Place place) {
        this.left = left;
        this.right = right;
        this.place = place;
    }

    @Override
    public final Value execute(Frame frame) {
        return after(frame, left.peek(frame));
    }

    /**
     * Returns the result where the left value is known already, as it is in a {@link ChainNode}.
     *
     * @throws ScriptError if the operation is not defined for the two
     */
    abstract Value after(Frame frame, Value leftValue);

    /** Returns the value of the right operand. */
    final Value right(Frame frame) {
        return right.peek(frame);
    }

    /** Returns {@code cause} as an error of this operation as a whole. */
    final ScriptError error(EvaluationException cause) {
        return place.error(cause);
    }

    /** Returns where the operation stands. */
    final Place place() {
        return place;
    }
}
