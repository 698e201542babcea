package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;

/** {@code left == right}: whether two values are equal; defined for every two. */
public final class EqualNode extends BinaryNode {
    /** Creates a node. */
    public EqualNode(ExpressionNode left, ExpressionNode right, Place place) {
        super(left, right, place);
    }

    @Override
    Value after(Frame frame, Value l) {
        Value r = right(frame);
        try {
            return Value.of(Alike.test(frame, l, r));
        } catch (EvaluationException e) {
            throw error(e);
        }
    }
}
