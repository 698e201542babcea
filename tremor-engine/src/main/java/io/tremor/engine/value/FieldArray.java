package io.tremor.engine.value;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A record of few fields, each of them owned, looked through from the start. */
final class FieldArray implements RecordValue {
    private final Key[] keys;
    private final Value[] values;
    private final int size;

    FieldArray(Key[] keys, Value[] values, int size) {
        this.keys = keys;
        this.values = values;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable Value get(Key key) {
        for (int i = 0; i < size; i++) {
            if (keys[i].equals(key)) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public Iterator<Field> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public Field next() {
                if (next >= size) {
                    throw new NoSuchElementException();
                }
                int at = next++;
                return new Field(keys[at], values[at]);
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordValue record && Value.equal(this, record);
    }

    @Override
    public int hashCode() {
        return Value.hash(this);
    }

    @Override
    public String toString() {
        return Value.preview(this, 256);
    }
}
