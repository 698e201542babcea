package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.EditedRecord;

/** {@code state}: what the script keeps between events. */
public final class StateNode extends ExpressionNode {
    @Override
    public Value execute(Frame frame) {
        return EditedRecord.share(frame.state());
    }

    @Override
    public Value peek(Frame frame) {
        return frame.state();
    }
}
