package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.Arithmetic;
import io.tremor.engine.value.EvaluationException;

/** {@code left % right}: what is left of a division of two integers. */
public final class RemainderNode extends BinaryNode {
    /** Creates a node. */
    public RemainderNode(ExpressionNode left, ExpressionNode right, Place place) {
        super(left, right, place);
    }

    @Override
    Value after(Frame frame, Value l) {
        Value r = right(frame);
        try {
            return Arithmetic.REMAINDER.apply(l, r);
        } catch (EvaluationException e) {
            throw error(e);
        }
    }
}
