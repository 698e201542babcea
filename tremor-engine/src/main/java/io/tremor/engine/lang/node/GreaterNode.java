package io.tremor.engine.lang.node;

import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.Comparison;
import io.tremor.engine.value.EvaluationException;

/** {@code left > right}: whether the right value comes first. */
public final class GreaterNode extends BinaryNode {
    /** Creates a node. */
    public GreaterNode(ExpressionNode left, ExpressionNode right, Place place) {
        super(left, right, place);
    }

    @Override
    Value after(Frame frame, Value l) {
        Value r = right(frame);
        if (l instanceof IntegerValue a && r instanceof IntegerValue b && a.isLong() && b.isLong()) {
            return Value.of(a.bits() > b.bits());
        }
        Comparison comparison = Comparison.of(l, r);
        if (comparison == null) {
            throw error(EvaluationException.undefined(">", l, r));
        }
        return Value.of(comparison.isGreater());
    }
}
