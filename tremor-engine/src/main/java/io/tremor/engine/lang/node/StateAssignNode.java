package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;

/** {@code let state = value}: puts a copy of a value, which outlives the event, in the place of the state. */
public final class StateAssignNode extends AssignNode {
    private final Place place;

    /** Creates a node. */
    public StateAssignNode(Node value, Place place) {
        super(value);
        this.place = place;
    }

    @Override
    Value assign(Frame frame, Value assigned) {
        Value copy = StateFieldAssignNode.owned(frame, assigned, place);
        frame.setState(copy);
        return copy;
    }
}
