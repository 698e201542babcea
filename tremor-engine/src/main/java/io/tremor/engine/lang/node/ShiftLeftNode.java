package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.Arithmetic;
import io.tremor.engine.value.EvaluationException;

/** {@code left << right}: the bits of an integer moved up. */
public final class ShiftLeftNode extends BinaryNode {
    /** Creates a node. */
    public ShiftLeftNode(ExpressionNode left, ExpressionNode right, Place place) {
        super(left, right, place);
    }

    @Override
    Value after(Frame frame, Value l) {
        Value r = right(frame);
        try {
            return Arithmetic.SHIFT_LEFT.apply(l, r);
        } catch (EvaluationException e) {
            throw error(e);
        }
    }
}
