package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.EditedRecord;

/** {@code $}: the metadata of the event. */
public final class MetadataNode extends ExpressionNode {
    @Override
    public Value execute(Frame frame) {
        return EditedRecord.share(frame.metadata());
    }

    @Override
    public Value peek(Frame frame) {
        return frame.metadata();
    }
}
