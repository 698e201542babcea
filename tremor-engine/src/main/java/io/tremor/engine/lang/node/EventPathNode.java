package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.EditedRecord;

/** {@code event.a.b}: a field in the event. */
public final class EventPathNode extends ExpressionNode {
    private final FieldPath path;

    /** Creates a node. */
    public EventPathNode(FieldPath path) {
        this.path = path;
    }

    @Override
    public Value execute(Frame frame) {
        return EditedRecord.share(path.read(frame.event()));
    }

    @Override
    public Value peek(Frame frame) {
        return path.read(frame.event());
    }
}
