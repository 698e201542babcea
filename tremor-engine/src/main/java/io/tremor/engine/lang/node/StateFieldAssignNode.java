package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EditedRecord;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.Footprint;
import java.util.List;

/** {@code let state.a = value}: sets a field in the state to a copy of a value, which outlives the event. */
public final class StateFieldAssignNode extends FieldAssignNode {
    /** Creates a node; {@code place} is where the whole assignment stands. */
    public StateFieldAssignNode(List<PathStep> steps, Node value, Place place) {
        super(steps, value, place);
    }

    @Override
    Value assign(Frame frame, Value assigned) {
        return super.assign(frame, owned(frame, assigned, place()));
    }

    @Override
    Value root(Frame frame) {
        return frame.state();
    }

    @Override
    void setRoot(Frame frame, EditedRecord record) {
        frame.setState(record);
    }

    /** Returns a value equal to {@code value} that depends on no message. */
    static Value owned(Frame frame, Value value, Place place) {
        try {
            frame.run().budget().allocate(Footprint.of(value, Budget.BYTES));
        } catch (EvaluationException e) {
            throw place.error(e);
        }
        return value.owned();
    }
}
