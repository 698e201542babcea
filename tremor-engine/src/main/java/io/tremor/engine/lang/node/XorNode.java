package io.tremor.engine.lang.node;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.BoolValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;

/** {@code left xor right}: whether exactly one of them is true. */
public final class XorNode extends LogicNode {
    /** Creates a node. */
    public XorNode(ExpressionNode left, SourceSpan leftSpan, ExpressionNode right, SourceSpan rightSpan, Place place) {
        super("xor", left, leftSpan, right, rightSpan, place);
    }

    @Override
    Value after(Frame frame, Value l) {
        boolean left = left(l);
        BoolValue right = rightBool(frame);
        return Value.of(left != right.isTrue());
    }
}
