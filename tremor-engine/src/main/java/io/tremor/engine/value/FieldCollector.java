package io.tremor.engine.value;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the fields of a result; few of them become a {@link FieldArray}, which is small and quickly made. */
public final class FieldCollector {
    private static final int MOST = 32;
    private static final int FIRST = 10;

    private Key[] keys = new Key[FIRST];
    private Value[] values = new Value[FIRST];
    private int size;
    private @Nullable Map<Key, Value> many;

    /** Sets a field; an existing one keeps its place. */
    public void put(Key key, Value value) {
        if (many != null) {
            many.put(key, value);
            return;
        }
        int at = indexOf(key);
        if (at >= 0) {
            values[at] = value;
            return;
        }
        if (size == MOST) {
            spread().put(key, value);
            return;
        }
        add(key, value);
    }

    /** Adds a field that is known to be new. */
    public void add(Key key, Value value) {
        if (many != null || size == MOST) {
            put(key, value);
            return;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, MOST);
            values = Arrays.copyOf(values, MOST);
        }
        keys[size] = key;
        values[size++] = value;
    }

    private Map<Key, Value> spread() {
        Map<Key, Value> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(keys[i], values[i]);
        }
        many = map;
        return map;
    }

    /** Removes a field and returns what it was, or {@code null} if there is none. */
    public @Nullable Value remove(Key key) {
        if (many != null) {
            return many.remove(key);
        }
        int at = indexOf(key);
        if (at < 0) {
            return null;
        }
        Value removed = values[at];
        size--;
        System.arraycopy(keys, at + 1, keys, at, size - at);
        System.arraycopy(values, at + 1, values, at, size - at);
        return removed;
    }

    private int indexOf(Key key) {
        for (int i = 0; i < size; i++) {
            if (keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the record; nothing may be added afterwards. */
    public RecordValue build() {
        if (many == null) {
            return new FieldArray(keys, values, size);
        }
        RecordBuilder builder = RecordValue.builder();
        many.forEach(builder::put);
        return builder.build();
    }
}
