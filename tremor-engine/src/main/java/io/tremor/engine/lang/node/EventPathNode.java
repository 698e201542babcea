package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.EditedRecord;

/** {@code event.a.b}: a field in the event, looked up once until the event is changed, wherever a script reads it. */
public final class EventPathNode extends ExpressionNode {
    private final FieldPath path;
    private final int number;

    /** Creates a node; {@code number} is that of the field among those that the script reads. */
    public EventPathNode(FieldPath path, int number) {
        this.path = path;
        this.number = number;
    }

    @Override
    public Value execute(Frame frame) {
        return EditedRecord.share(peek(frame));
    }

    @Override
    public Value peek(Frame frame) {
        Value known = frame.eventField(number);
        if (known == null) {
            known = path.read(frame.event());
            frame.setEventField(number, known);
        }
        return known;
    }
}
