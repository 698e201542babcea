package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EditedRecord;
import java.util.List;

/** {@code let event.a = value}: sets a field in the event. */
public final class EventFieldAssignNode extends FieldAssignNode {
    /** Creates a node; {@code place} is where the whole assignment stands. */
    public EventFieldAssignNode(List<PathStep> steps, Node value, Place place) {
        super(steps, value, place);
    }

    @Override
    Value assign(Frame frame, Value assigned) {
        Value result = super.assign(frame, assigned);
        frame.eventChanged();
        return result;
    }

    @Override
    Value root(Frame frame) {
        return frame.event();
    }

    @Override
    void setRoot(Frame frame, EditedRecord record) {
        frame.setEvent(record);
    }
}
