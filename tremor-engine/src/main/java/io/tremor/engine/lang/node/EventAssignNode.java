package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;

/** {@code let event = value}: puts another value in the place of the event. */
public final class EventAssignNode extends AssignNode {
    /** Creates a node. */
    public EventAssignNode(Node value) {
        super(value);
    }

    @Override
    Value assign(Frame frame, Value assigned) {
        frame.setEvent(assigned);
        return assigned;
    }
}
