package io.tremor.engine.value;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record in the bytes of a message that has keys with escapes, or is large and has duplicate ones: looked up by a table of its own. Of a
 * duplicate key the last value counts, in the first one's place.
 */
final class IrregularRecord implements RecordValue {
    private final Tape tape;
    private final int index;
    private final int generation;
    private final Map<Key, Integer> places = new LinkedHashMap<>();

    IrregularRecord(Tape tape, int index, int generation) {
        this.tape = tape;
        this.index = index;
        this.generation = generation;
        int end = tape.next(index);
        for (int key = index + Tape.RECORD_WORDS; key < end; key = tape.next(key + 1)) {
            places.put(StringText.key(tape, key), key + 1);
        }
    }

    /** Returns how many bytes of the message it takes. */
    int length() {
        assert tape.isCurrent(generation);
        return tape.spanEnd(index) - tape.spanStart(index);
    }

    @Override
    public int size() {
        assert tape.isCurrent(generation);
        return places.size();
    }

    @Override
    public @Nullable Value get(Key key) {
        assert tape.isCurrent(generation);
        Integer place = places.get(key);
        return place == null ? null : tape.valueAt(place);
    }

    @Override
    public Iterator<Field> iterator() {
        assert tape.isCurrent(generation);
        Iterator<Map.Entry<Key, Integer>> entries = places.entrySet().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public Field next() {
                Map.Entry<Key, Integer> entry = entries.next();
                return new Field(entry.getKey(), tape.valueAt(entry.getValue()));
            }
        };
    }

    @Override
    public RecordBuilder toBuilder() {
        assert tape.isCurrent(generation);
        return EditedRecord.of(this).builder();
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
