package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;

/** {@code event}: the value of the event that the script runs over. */
public final class EventNode extends ExpressionNode {
    @Override
    public Value execute(Frame frame) {
        return frame.event();
    }
}
