package io.tremor.engine.value;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Value;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stretch of another array, which is not copied. */
public final class ArraySlice implements ArrayValue {
    private final ArrayValue base;
    private final int start;
    private final int size;

    private ArraySlice(ArrayValue base, int start, int size) {
        this.base = base;
        this.start = start;
        this.size = size;
    }

    /** Returns the elements of {@code base} from {@code start} to the one before {@code end}. */
    public static ArrayValue of(ArrayValue base, int start, int end) {
        Objects.checkFromToIndex(start, end, base.size());
        if (end - start == base.size()) {
            return base;
        }
        return base instanceof ArraySlice slice
                ? new ArraySlice(slice.base, slice.start + start, end - start)
                : new ArraySlice(base, start, end - start);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Value get(int index) {
        return base.get(start + Objects.checkIndex(index, size));
    }

    @Override
    public Iterator<Value> iterator() {
        Iterator<Value> elements = base.iterator();
        for (int i = 0; i < start; i++) {
            elements.next();
        }
        return new Iterator<>() {
            private int left = size;

            @Override
            public boolean hasNext() {
                return left > 0;
            }

            @Override
            public Value next() {
                if (left == 0) {
                    throw new NoSuchElementException();
                }
                left--;
                return elements.next();
            }
        };
    }

    @Override
    public Value owned() {
        return OwnedCopy.of(this);
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
