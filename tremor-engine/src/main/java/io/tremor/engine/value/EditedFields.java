package io.tremor.engine.value;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.RecordValue.Field;
import io.tremor.api.value.Value;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The fields of an {@link EditedRecord} in order: what is left of the base, then what was added. */
final class EditedFields implements Iterator<Field> {
    private final EditedRecord record;
    private final Iterator<Field> base;
    private int added;
    private @Nullable Field next;

    EditedFields(EditedRecord record) {
        this.record = record;
        RecordValue from = record.base();
        base = from.iterator();
        next = advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Field next() {
        Field field = next;
        if (field == null) {
            throw new NoSuchElementException();
        }
        next = advance();
        return field;
    }

    private @Nullable Field advance() {
        while (base.hasNext()) {
            Field field = base.next();
            int edit = record.find(field.key());
            if (edit < 0) {
                return field;
            }
            Value value = record.value(edit);
            if (value != null && !record.adds(edit)) {
                return new Field(field.key(), value);
            }
        }
        while (added < record.edits()) {
            int edit = added++;
            Value value = record.value(edit);
            if (record.adds(edit) && value != null) {
                Key key = record.key(edit);
                return new Field(key, value);
            }
        }
        return null;
    }
}
