package io.tremor.engine.lang.node;

import io.tremor.api.value.BoolValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.Arithmetic;
import io.tremor.engine.value.EvaluationException;

/** {@code left ^ right}: the bits in which two integers differ, or whether two bools do. */
public final class BitXorNode extends BinaryNode {
    /** Creates a node. */
    public BitXorNode(ExpressionNode left, ExpressionNode right, Place place) {
        super(left, right, place);
    }

    @Override
    Value after(Frame frame, Value l) {
        Value r = right(frame);
        if (l instanceof BoolValue && r instanceof BoolValue) {
            return Value.of(l != r);
        }
        try {
            return Arithmetic.BIT_XOR.apply(l, r);
        } catch (EvaluationException e) {
            throw error(e);
        }
    }
}
