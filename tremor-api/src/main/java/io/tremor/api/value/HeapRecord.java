package io.tremor.api.value;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record on the heap whose values are all owned. */
final class HeapRecord implements RecordValue {
    static final HeapRecord EMPTY = new HeapRecord(new LinkedHashMap<>());

    private final Map<Key, Value> fields;

    private HeapRecord(Map<Key, Value> fields) {
        this.fields = fields;
    }

    @Override
    public int size() {
        return fields.size();
    }

    @Override
    public @Nullable Value get(Key key) {
        return fields.get(key);
    }

    @Override
    public Iterator<Field> iterator() {
        Iterator<Map.Entry<Key, Value>> entries = fields.entrySet().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public Field next() {
                Map.Entry<Key, Value> entry = entries.next();
                return new Field(entry.getKey(), entry.getValue());
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

    /** Collects owned values. */
    static final class Builder implements RecordBuilder {
        private @Nullable LinkedHashMap<Key, Value> fields;

        Builder() {
            fields = new LinkedHashMap<>();
        }

        Builder(RecordValue start) {
            LinkedHashMap<Key, Value> copy = new LinkedHashMap<>();
            for (Field field : start) {
                copy.put(field.key(), field.value().owned());
            }
            fields = copy;
        }

        private LinkedHashMap<Key, Value> open() {
            LinkedHashMap<Key, Value> open = fields;
            if (open == null) {
                throw new IllegalStateException("this builder has already built its record");
            }
            return open;
        }

        @Override
        public RecordBuilder put(Key key, Value value) {
            open().put(key, value.owned());
            return this;
        }

        @Override
        public RecordBuilder remove(Key key) {
            open().remove(key);
            return this;
        }

        @Override
        public RecordValue build() {
            RecordValue built = new HeapRecord(open());
            fields = null;
            return built;
        }
    }
}
