package io.tremor.engine.lang.node;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.BoolValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;

/** {@code left and right}: whether both are true; the right one is not looked at if the left one is false. */
public final class AndNode extends LogicNode {
    /** Creates a node. */
    public AndNode(ExpressionNode left, SourceSpan leftSpan, ExpressionNode right, SourceSpan rightSpan, Place place) {
        super("and", left, leftSpan, right, rightSpan, place);
    }

    @Override
    Value after(Frame frame, Value l) {
        return left(l) ? rightBool(frame) : BoolValue.FALSE;
    }
}
