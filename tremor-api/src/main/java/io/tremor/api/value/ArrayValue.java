package io.tremor.api.value;

import java.util.Iterator;
import java.util.List;

/** A sequence of values, counted from 0. */
public non-sealed interface ArrayValue extends Value, Iterable<Value> {
    /** Returns how many values there are. */
    int size();

    /**
     * Returns the value at {@code index}. On a view this walks to the place; to see every value use the iterator.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < size()}
     */
    Value get(int index);

    /** Returns the values in order; removal is not supported. */
    @Override
    Iterator<Value> iterator();

    @Override
    default ValueKind kind() {
        return ValueKind.ARRAY;
    }

    /** Returns an array of {@code values}, each {@linkplain Value#owned() owned}. */
    static ArrayValue of(Value... values) {
        return HeapArray.copyOf(List.of(values));
    }

    /** Returns an array of {@code values}, each {@linkplain Value#owned() owned}. */
    static ArrayValue of(List<? extends Value> values) {
        return HeapArray.copyOf(values);
    }
}
