package io.tremor.engine.value;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import java.util.function.LongConsumer;

/**
 * A patch under way: a copy of a record, changed by one operation after the other. The record it started with stays as it
 * is. After an operation that fails the earlier ones have taken effect on the copy.
 */
public final class Patch {
    private static final String WHOLE = "<target>";

    private final EditedRecord target;
    private final LongConsumer room;

    private Patch(EditedRecord target, LongConsumer room) {
        this.target = target;
        this.room = room;
    }

    /**
     * Starts a patch.
     *
     * @param room is told about how many bytes each step takes, before it is done
     * @throws EvaluationException if {@code target} is no record
     */
    public static Patch of(Value target, LongConsumer room) {
        if (target instanceof RecordValue fields) {
            room.accept(EditedRecord.costOfCopy(fields));
            return new Patch(EditedRecord.of(fields), room);
        }
        throw EvaluationException.conflict(target, ValueKind.RECORD);
    }

    /** Starts a patch that changes {@code target} itself, which nobody else may read as it was. */
    public static Patch inPlace(EditedRecord target, LongConsumer room) {
        EditedRecord.share(target);
        return new Patch(target, room);
    }

    /** Returns the record as it is now; call it once, when all operations are done. */
    public RecordValue result() {
        return target;
    }

    /** {@code insert}: adds a field that has to be new. */
    public void insert(Key key, Value value) {
        refuseExisting(key);
        target.put(key, value);
    }

    /** {@code update}: replaces the value of a field that has to exist. */
    public void update(Key key, Value value) {
        if (target.get(key) == null) {
            throw new EvaluationException(
                    ErrorCode.MISSING_KEY, "The key that is supposed to be updated does not exists: " + key);
        }
        target.put(key, value);
    }

    /** {@code upsert}: sets a field. */
    public void upsert(Key key, Value value) {
        target.put(key, value);
    }

    /** {@code erase}: removes a field, or does nothing if there is none. The others keep their order. */
    public void erase(Key key) {
        target.remove(key);
    }

    /** {@code copy}: gives a field's value to another one too, which has to be new even if there is nothing to copy. */
    public void copy(Key from, Key to) {
        refuseExisting(to);
        Value value = target.get(from);
        if (value != null) {
            target.put(to, value);
        }
    }

    /** {@code move}: renames a field; the new name has to be new even if there is nothing to move. It moves to the end. */
    public void move(Key from, Key to) {
        copy(from, to);
        target.remove(from);
    }

    /** {@code merge "key"}: merges a record into a field that is a record, or sets a field that does not exist. */
    public void merge(Key key, Value value) {
        Value present = target.get(key);
        if (present == null) {
            target.put(key, value);
        } else if (present instanceof RecordValue base && value instanceof RecordValue overlay) {
            target.put(key, Merge.merge(base, overlay, room));
        } else {
            throw notMergeable(key.text(), present);
        }
    }

    /** {@code merge}: merges a record into the whole. */
    public void merge(Value value) {
        if (!(value instanceof RecordValue overlay)) {
            throw notMergeable(WHOLE, value);
        }
        Merge.mergeInto(target, overlay, room);
    }

    /** Returns whether there is no field {@code key}, so that {@code default "key"} has to set it. */
    public boolean lacks(Key key) {
        return target.get(key) == null;
    }

    /** {@code default}: sets whatever field of a record does not exist, within records that do exist too. */
    public void fill(Value value) {
        if (!(value instanceof RecordValue defaults)) {
            throw EvaluationException.conflict(value, ValueKind.RECORD);
        }
        Merge.fillInto(target, defaults, room);
    }

    private void refuseExisting(Key key) {
        if (target.get(key) != null) {
            throw new EvaluationException(
                    ErrorCode.EXISTING_KEY, "The key that is supposed to be written to already exists: " + key);
        }
    }

    private static EvaluationException notMergeable(String key, Value value) {
        return new EvaluationException(
                ErrorCode.NOT_MERGEABLE,
                "Merge can only be performed on keys that either do not exist or are records but the key '" + key
                        + "' has the type " + value.kind());
    }
}
