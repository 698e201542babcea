package io.tremor.engine.value;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Value;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An array that lies in the bytes of a message. */
public final class TapeArray implements ArrayValue {
    private final Tape tape;
    private final int index;
    private final int generation;

    TapeArray(Tape tape, int index, int generation) {
        this.tape = tape;
        this.index = index;
        this.generation = generation;
    }

    /** Returns the tape this array lies on. */
    public Tape tape() {
        assert tape.isCurrent(generation);
        return tape;
    }

    /** Returns the index of this array on its tape. */
    public int index() {
        return index;
    }

    @Override
    public int size() {
        assert tape.isCurrent(generation);
        return tape.count(index);
    }

    @Override
    public Value get(int element) {
        Objects.checkIndex(element, size());
        return tape.valueAt(tape.element(index, element));
    }

    @Override
    public Iterator<Value> iterator() {
        assert tape.isCurrent(generation);
        return new Iterator<>() {
            private final int end = tape.next(index);
            private int at = index + Tape.ARRAY_WORDS;

            @Override
            public boolean hasNext() {
                return at < end;
            }

            @Override
            public Value next() {
                assert tape.isCurrent(generation);
                if (at >= end) {
                    throw new NoSuchElementException();
                }
                Value value = tape.valueAt(at);
                at = tape.next(at);
                return value;
            }
        };
    }

    @Override
    public Value owned() {
        assert tape.isCurrent(generation);
        return tape.isOwned() ? this : tape.copyOut(index).root();
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
