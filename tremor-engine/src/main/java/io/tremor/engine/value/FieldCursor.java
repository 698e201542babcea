package io.tremor.engine.value;

import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes through the fields of a record, with their names as values; those in the bytes of a message are not decoded. */
public abstract class FieldCursor {
    private FieldCursor() {}

    /** Returns a cursor before the first field. */
    public static FieldCursor over(RecordValue record) {
        return record instanceof TapeRecord view ? new OnTape(view) : new OverFields(record);
    }

    /** Goes to the next field, and returns whether there is one. */
    public abstract boolean advance();

    /** Returns the name of the field. */
    public abstract StringValue name();

    /** Returns the value of the field. */
    public abstract Value value();

    private static final class OnTape extends FieldCursor {
        private final Tape tape;
        private final int end;
        private int next;
        private int key;

        OnTape(TapeRecord record) {
            tape = record.tape();
            end = tape.next(record.index());
            next = record.index() + Tape.RECORD_WORDS;
        }

        @Override
        public boolean advance() {
            if (next >= end) {
                return false;
            }
            key = next;
            next = tape.next(key + 1);
            return true;
        }

        @Override
        public StringValue name() {
            return (StringValue) tape.valueAt(key);
        }

        @Override
        public Value value() {
            return tape.valueAt(key + 1);
        }
    }

    private static final class OverFields extends FieldCursor {
        private final Iterator<RecordValue.Field> fields;
        private RecordValue.@Nullable Field field;

        OverFields(RecordValue record) {
            fields = record.iterator();
        }

        @Override
        public boolean advance() {
            if (!fields.hasNext()) {
                return false;
            }
            field = fields.next();
            return true;
        }

        @Override
        public StringValue name() {
            return Value.of(current().name());
        }

        @Override
        public Value value() {
            return current().value();
        }

        private RecordValue.Field current() {
            return Objects.requireNonNull(field);
        }
    }
}
