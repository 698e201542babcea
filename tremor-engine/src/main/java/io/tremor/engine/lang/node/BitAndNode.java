package io.tremor.engine.lang.node;

import io.tremor.api.value.BoolValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.Arithmetic;
import io.tremor.engine.value.EvaluationException;

/** {@code left & right}: the bits that two integers share, or whether two bools are true. */
public final class BitAndNode extends BinaryNode {
    /** Creates a node. */
    public BitAndNode(ExpressionNode left, ExpressionNode right, Place place) {
        super(left, right, place);
    }

    @Override
    Value after(Frame frame, Value l) {
        Value r = right(frame);
        if (l instanceof BoolValue && r instanceof BoolValue) {
            return Value.of(l == BoolValue.TRUE && r == BoolValue.TRUE);
        }
        try {
            return Arithmetic.BIT_AND.apply(l, r);
        } catch (EvaluationException e) {
            throw error(e);
        }
    }
}
