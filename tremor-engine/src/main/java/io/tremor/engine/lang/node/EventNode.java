package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.EditedRecord;

/** {@code event}: the event as it is by now. */
public final class EventNode extends ExpressionNode {
    @Override
    public Value execute(Frame frame) {
        return EditedRecord.share(frame.event());
    }

    @Override
    public Value peek(Frame frame) {
        return frame.event();
    }
}
