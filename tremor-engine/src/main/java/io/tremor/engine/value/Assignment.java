package io.tremor.engine.value;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * An assignment under way: a copy of a root value, changed along one path. It goes from record to record, creating those
 * that do not exist, and sets a field of the last. Everything it passes through is copied, so that whoever else holds the
 * root keeps it as it was.
 *
 * <p>When a step fails, {@link #root()} has the records that earlier steps created.
 */
final class Assignment {
    private Value root;
    private Value target;
    /** Whether the target came into being here and may be changed in place. */
    private boolean fresh;
    /** The record that has the target as its field {@code key}; none while that is the root. */
    private @Nullable EditedRecord parent;

    private @Nullable Key key;

    private Assignment(Value root) {
        this.root = root;
        target = root;
    }

    /** Starts an assignment into {@code root}, which stays as it is. */
    static Assignment into(Value root) {
        return new Assignment(root);
    }

    /** Returns the root with all that was done so far. */
    Value root() {
        return root;
    }

    /**
     * Goes on to a field, which becomes a record without fields if it does not exist.
     *
     * @throws EvaluationException if the segment leads into arrays, or what it is about to enter is no record
     */
    void enter(Segment segment) {
        Key next = segment.assignedKey();
        EditedRecord fields = editable();
        Value value = fields.get(next);
        fresh = value == null;
        if (value == null) {
            value = EditedRecord.of(RecordValue.empty());
            fields.put(next, value);
        }
        parent = fields;
        key = next;
        target = value;
    }

    /**
     * Sets a field.
     *
     * @throws EvaluationException if the segment leads into arrays, or what the field would belong to is no record
     */
    void set(Segment segment, Value value) {
        Key last = segment.assignedKey();
        editable().put(last, value);
    }

    private EditedRecord editable() {
        if (fresh && target instanceof EditedRecord record) {
            return record;
        }
        if (!(target instanceof RecordValue fields)) {
            throw EvaluationException.conflict(target, ValueKind.RECORD);
        }
        EditedRecord copy = EditedRecord.of(fields);
        if (parent == null || key == null) {
            root = copy;
        } else {
            parent.put(key, copy);
        }
        target = copy;
        fresh = true;
        return copy;
    }
}
