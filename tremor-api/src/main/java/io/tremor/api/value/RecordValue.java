package io.tremor.api.value;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Fields by name, in the order in which they were added; overwriting a field keeps its place. */
public non-sealed interface RecordValue extends Value, Iterable<RecordValue.Field> {
    /** Returns how many fields there are. */
    int size();

    /** Returns the value of the field {@code key}, or {@code null} where there is none. */
    @Nullable
    Value get(Key key);

    /** Returns the value of the field {@code key}, or {@code null}; where the key is known beforehand, keep a {@link Key}. */
    default @Nullable Value get(String key) {
        return get(Key.of(key));
    }

    /** Returns the fields in order; removal is not supported. */
    @Override
    Iterator<Field> iterator();

    /** Returns a builder that starts with the fields of this record, which stays as it is. */
    default RecordBuilder toBuilder() {
        return new HeapRecord.Builder(this);
    }

    @Override
    default ValueKind kind() {
        return ValueKind.RECORD;
    }

    /** Returns a builder without fields. */
    static RecordBuilder builder() {
        return new HeapRecord.Builder();
    }

    /** Returns the record without fields. */
    static RecordValue empty() {
        return HeapRecord.EMPTY;
    }

    /** One field of a record. */
    record Field(Key key, Value value) {
        /** Returns the name of the field as text. */
        public String name() {
            return key.text();
        }
    }
}
