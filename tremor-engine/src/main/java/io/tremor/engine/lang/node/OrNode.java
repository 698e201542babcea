package io.tremor.engine.lang.node;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.BoolValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;

/** {@code left or right}: whether one of them is true; the right one is not looked at if the left one is. */
public final class OrNode extends LogicNode {
    /** Creates a node. */
    public OrNode(ExpressionNode left, SourceSpan leftSpan, ExpressionNode right, SourceSpan rightSpan, Place place) {
        super("or", left, leftSpan, right, rightSpan, place);
    }

    @Override
    Value after(Frame frame, Value l) {
        return left(l) ? BoolValue.TRUE : rightBool(frame);
    }
}
