package io.tremor.api.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array on the heap whose values are all owned. */
final class HeapArray implements ArrayValue {
    private final List<Value> values;

    private HeapArray(List<Value> values) {
        this.values = values;
    }

    static HeapArray copyOf(List<? extends Value> values) {
        List<Value> owned = new ArrayList<>(values.size());
        for (Value value : values) {
            owned.add(value.owned());
        }
        return new HeapArray(Collections.unmodifiableList(owned));
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public Value get(int index) {
        return values.get(index);
    }

    @Override
    public Iterator<Value> iterator() {
        return values.iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArrayValue array && Value.equal(this, array);
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
