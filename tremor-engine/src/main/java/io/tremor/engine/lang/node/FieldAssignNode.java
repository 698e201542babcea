package io.tremor.engine.lang.node;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EditedRecord;
import io.tremor.engine.value.EvaluationException;
import java.util.List;

/**
 * {@code let root.a.b = value}: sets a field, creating the records on the way that do not exist. What an earlier
 * assignment made and nobody has read since is changed in place, everything else is copied first, so whoever holds a value
 * keeps it as it was.
 *
 * <p>When a step fails, what earlier ones did stays done.
 */
abstract class FieldAssignNode extends AssignNode {
    /** About how many bytes a new field takes. */
    private static final long FIELD = 64;

    private final PathStep[] steps;
    private final Place place;

    FieldAssignNode(List<PathStep> steps, Node value, Place place) {
        super(value);
        this.steps = steps.toArray(new PathStep[0]);
        this.place = place;
    }

    /** Returns where the assignment stands. */
    final Place place() {
        return place;
    }

    /** Returns what the path starts from. */
    abstract Value root(Frame frame);

    /** Puts {@code record} in the place of what the path starts from. */
    abstract void setRoot(Frame frame, EditedRecord record);

    @Override
    Value assign(Frame frame, Value assigned) {
        Value target = root(frame);
        Object holder = frame;
        EditedRecord around = null;
        Key name = null;
        int last = steps.length - 1;
        for (int i = 0; ; i++) {
            try {
                Key key = steps[i].assignedKey(frame);
                EditedRecord record = editable(frame, target, holder);
                if (record != target) {
                    if (around == null || name == null) {
                        setRoot(frame, record);
                    } else {
                        around.put(name, record);
                    }
                }
                frame.run().budget().allocate(FIELD);
                if (i == last) {
                    record.put(key, assigned);
                    return assigned;
                }
                target = below(record, key);
                around = record;
                holder = record;
                name = key;
            } catch (EvaluationException e) {
                throw place.within(steps[i].span()).error(e);
            }
        }
    }

    private EditedRecord editable(Frame frame, Value target, Object holder) {
        if (target instanceof EditedRecord record && record.isHeldBy(holder)) {
            return record;
        }
        if (!(target instanceof RecordValue fields)) {
            throw EvaluationException.conflict(target, ValueKind.RECORD);
        }
        Budget budget = frame.run().budget();
        budget.allocate(EditedRecord.costOfCopy(fields));
        return copy(frame, fields, holder);
    }

    /** Returns a copy of what is to be changed. */
    EditedRecord copy(Frame frame, RecordValue fields, Object holder) {
        return EditedRecord.heldBy(holder, fields);
    }

    private static Value below(EditedRecord record, Key key) {
        Value present = record.get(key);
        if (present != null) {
            return present;
        }
        EditedRecord created = EditedRecord.heldBy(record, RecordValue.empty());
        record.put(key, created);
        return created;
    }
}
