package io.tremor.engine.value;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A record that lies in the bytes of a message, its keys distinct and without escapes. */
public final class TapeRecord implements RecordValue {
    private final Tape tape;
    private final int index;
    private int generation;

    TapeRecord(Tape tape, int index, int generation) {
        this.tape = tape;
        this.index = index;
        this.generation = generation;
    }

    void renew(int generation) {
        this.generation = generation;
    }

    /** Returns the tape this record lies on. */
    public Tape tape() {
        assert tape.isCurrent(generation);
        return tape;
    }

    /** Returns the index of this record on its tape. */
    public int index() {
        return index;
    }

    /** Returns the index of the value of the field {@code key}, or -1. */
    int find(Key key) {
        assert tape.isCurrent(generation);
        return tape.find(index, key);
    }

    @Override
    public int size() {
        assert tape.isCurrent(generation);
        return tape.count(index);
    }

    @Override
    public @Nullable Value get(Key key) {
        assert tape.isCurrent(generation);
        int at = tape.find(index, key);
        return at < 0 ? null : tape.valueAt(at);
    }

    @Override
    public Iterator<Field> iterator() {
        assert tape.isCurrent(generation);
        return new Iterator<>() {
            private final int end = tape.next(index);
            private int at = index + Tape.RECORD_WORDS;

            @Override
            public boolean hasNext() {
                return at < end;
            }

            @Override
            public Field next() {
                assert tape.isCurrent(generation);
                if (at >= end) {
                    throw new NoSuchElementException();
                }
                long word = tape.words()[at];
                Key key = Key.ofUtf8(tape.bytes(), Tape.offset(word), Tape.length(word));
                Field field = new Field(key, tape.valueAt(at + 1));
                at = tape.next(at + 1);
                return field;
            }
        };
    }

    @Override
    public RecordBuilder toBuilder() {
        assert tape.isCurrent(generation);
        return tape.edit(this).builder();
    }

    @Override
    public Value owned() {
        assert tape.isCurrent(generation);
        return tape.isOwned() ? this : tape.copyOut(index).root();
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
