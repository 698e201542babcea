package io.tremor.engine.lang.node;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.FieldCursor;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code for target of case … into initial use operation end}, be it in the place of a statement or of a value. */
public final class Loop {
    private final ExpressionNode target;
    private final LoopCase[] cases;
    private final @Nullable ExpressionNode initial;
    private final FoldOperation operation;
    private final Place place;

    /**
     * Creates a loop.
     *
     * @param initial what values are gathered into, or {@code null} if no value is wanted
     * @param place where an error about the loop as a whole belongs
     */
    public Loop(
            ExpressionNode target,
            List<LoopCase> cases,
            @Nullable ExpressionNode initial,
            FoldOperation operation,
            Place place) {
        this.target = target;
        this.cases = cases.toArray(new LoopCase[0]);
        this.initial = initial;
        this.operation = operation;
        this.place = place;
    }

    /**
     * Goes through the target.
     *
     * @return what was gathered, any value if none is wanted, or {@code null} if an arm has left the loop
     */
    @Nullable
    Value run(Frame frame) {
        Value items = target.execute(frame);
        Gathering gathering = initial == null ? NoGathering.INSTANCE : operation.into(initial.execute(frame));
        boolean completed = true;
        if (items instanceof ArrayValue array) {
            completed = overArray(frame, array, gathering);
        } else if (items instanceof RecordValue record) {
            completed = overRecord(frame, record, gathering);
        }
        return completed ? gathering.result() : null;
    }

    private boolean overArray(Frame frame, ArrayValue array, Gathering gathering) {
        long index = 0;
        Iterator<Value> values = array.iterator();
        while (!gathering.isSettled() && values.hasNext()) {
            if (!round(frame, Value.ofUnsigned(index++), values.next(), gathering)) {
                return false;
            }
        }
        return true;
    }

    private boolean overRecord(Frame frame, RecordValue record, Gathering gathering) {
        FieldCursor fields = FieldCursor.over(record);
        while (!gathering.isSettled() && fields.advance()) {
            if (!round(frame, fields.name(), fields.value(), gathering)) {
                return false;
            }
        }
        return true;
    }

    /** Runs the first case that fits, and returns whether the loop may go on. */
    private boolean round(Frame frame, Value key, Value value, Gathering gathering) {
        try {
            frame.run().budget().spend(1);
        } catch (EvaluationException e) {
            throw place.error(e);
        }
        for (LoopCase each : cases) {
            if (each.accepts(frame, key, value)) {
                Value result = each.arm().execute(frame);
                if (result == null) {
                    return false;
                }
                gather(frame, gathering, result, each);
                return true;
            }
        }
        return true;
    }

    private void gather(Frame frame, Gathering gathering, Value result, LoopCase from) {
        try {
            gathering.add(result, frame.run().budget());
        } catch (EvaluationException e) {
            throw (gathering.blamesCase() ? from.place() : from.armPlace()).error(e);
        }
    }
}
