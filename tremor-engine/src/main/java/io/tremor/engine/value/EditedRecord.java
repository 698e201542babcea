package io.tremor.engine.value;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record made of another one and a list of edits, so that a change costs what it changes and the rest can be copied out
 * as it came in. It may change until it is handed on; not thread-safe while it does.
 *
 * <p>An edit replaces or erases a field of the base, or adds a field behind all others. Beyond {@value #SHORT} edits they
 * are found through a hash table.
 *
 * <p>A record that an assignment made belongs to whatever {@linkplain #isHeldBy holds} it, a frame or the record around it,
 * and the next assignment on the same way changes it in place. It belongs to nobody any more once it is {@linkplain #share
 * shared}, that is, read as a value; then an assignment goes on with a copy. So values never change for whoever has read
 * them, and assignments in a row cost what they assign:
 *
 * <pre>
 *   let event.a.b = 1     frame holds event', event' holds a'
 *   let event.a.c = 2     both changed in place
 *   let x = event         event' shared; a' is still held by event', which no assignment comes through any more
 *   let event.a.d = 3     event" a copy, held by the frame; a' is not held by event", so a" is a copy too
 * </pre>
 */
public final class EditedRecord implements RecordValue {
    private static final int SHORT = 8;
    /** A list of edits that one document made longer than this is not kept for the next ones. */
    private static final int KEPT = 1024;

    /** The place of an edit that adds a field. */
    static final int ADDED = -1;
    /** The place of an edit that changes a field of a base that lies on no tape. */
    static final int SOMEWHERE = 0;

    private RecordValue base;
    /** Whether the base has no fields, as that of metadata mostly has none. */
    private boolean bare;

    /** The edits, and behind them such as earlier documents needed, to be used again. */
    private @Nullable Edit[] list = new Edit[4];

    private int edits;
    private int dead;
    private int size;
    private @Nullable Map<Key, Integer> table;
    private @Nullable Builder builder;
    private @Nullable Object holder;

    EditedRecord(RecordValue base) {
        this.base = base;
        size = base.size();
        bare = size == 0;
    }

    /** Returns an editable record with the fields of {@code base}, which stays as it is; it is good as long as that is. */
    public static EditedRecord of(RecordValue base) {
        RecordValue bottom = base instanceof EditedRecord edited ? edited.base : base;
        EditedRecord record = bottom instanceof TapeRecord view ? view.tape().edit(view) : new EditedRecord(bottom);
        if (base instanceof EditedRecord edited) {
            record.copyEdits(edited);
        }
        return record;
    }

    /**
     * Returns an editable record with the fields of {@code base}, which stays as it is, that {@code holder} may change until
     * it is shared.
     */
    public static EditedRecord heldBy(Object holder, RecordValue base) {
        EditedRecord record = of(base);
        record.holder = holder;
        return record;
    }

    /** As {@link #heldBy(Object, RecordValue)}, but the record is good only as long as both {@code base} and {@code event} are. */
    public static EditedRecord heldBy(Object holder, RecordValue base, Value event) {
        Value bottom = event instanceof EditedRecord edited ? edited.base : event;
        if (base != RecordValue.empty() || !(bottom instanceof TapeRecord view)) {
            return heldBy(holder, base);
        }
        EditedRecord record = view.tape().edit(base);
        record.holder = holder;
        return record;
    }

    /** Returns about how many bytes {@link #heldBy(Object, RecordValue)} takes. */
    public static long costOfCopy(RecordValue base) {
        return base instanceof EditedRecord edited ? 128L + (edited.table == null ? 32L : 104L) * edited.edits : 192L;
    }

    /** Returns whether {@code candidate} may change this record in place. */
    public boolean isHeldBy(Object candidate) {
        return holder == candidate;
    }

    /** Returns {@code value}; if it is an edited record, nobody changes it in place from now on. */
    public static Value share(Value value) {
        if (value instanceof EditedRecord record) {
            record.holder = null;
        }
        return value;
    }

    private void copyEdits(EditedRecord other) {
        if (list.length < other.edits) {
            list = Arrays.copyOf(list, other.list.length);
        }
        for (int i = 0; i < other.edits; i++) {
            Edit edit = other.edit(i);
            set(i, edit.key, edit.value, edit.place);
        }
        edits = other.edits;
        dead = other.dead;
        size = other.size;
        table = other.table == null ? null : new HashMap<>(other.table);
    }

    /** Starts again on another base. */
    void reset(RecordValue base) {
        this.base = base;
        size = base.size();
        bare = size == 0;
        if (list.length > KEPT) {
            list = new Edit[SHORT];
        }
        for (int i = 0; i < edits && i < list.length; i++) {
            edit(i).value = null;
        }
        edits = 0;
        dead = 0;
        table = null;
        holder = null;
    }

    /** Returns a builder of this very record. */
    RecordBuilder builder() {
        if (builder == null) {
            builder = new Builder();
        }
        builder.open = true;
        return builder;
    }

    /** Returns the record that the edits apply to. */
    public RecordValue base() {
        return base;
    }

    /** Returns how many edits there are, those without effect included. */
    public int edits() {
        return edits;
    }

    /** Returns the key of an edit. */
    public Key key(int edit) {
        return edit(edit).key;
    }

    /** Returns the value of an edit, or {@code null} where it erases. */
    public @Nullable Value value(int edit) {
        return edit(edit).value;
    }

    /** Returns whether an edit adds a field; it does so unless its value is {@code null}. */
    public boolean adds(int edit) {
        return edit(edit).place == ADDED;
    }

    /** Returns where an edit that does not add has its field's value on the tape of the base, where that lies on one. */
    public int place(int edit) {
        return edit(edit).place;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable Value get(Key key) {
        int edit = find(key);
        if (edit >= 0) {
            return edit(edit).value;
        }
        return bare ? null : base.get(key);
    }

    /** Sets the field {@code key}; an existing one keeps its place, any other comes last. */
    public void put(Key key, Value value) {
        int edit = find(key);
        if (edit >= 0 && edit(edit).value != null) {
            edit(edit).value = value;
            return;
        }
        int place = edit >= 0 ? ADDED : placeInBase(key);
        append(key, value, place);
        if (place == ADDED) {
            size++;
        }
    }

    /** Removes the field {@code key}; the others keep their order. Returns whether there was one. */
    public boolean remove(Key key) {
        int number = find(key);
        if (number < 0) {
            int place = placeInBase(key);
            if (place == ADDED) {
                return false;
            }
            append(key, null, place);
            size--;
            return true;
        }
        Edit edit = edit(number);
        if (edit.value == null) {
            return false;
        }
        edit.value = null;
        size--;
        if (edit.place == ADDED && ++dead > SHORT && dead > edits / 2) {
            sweep();
        }
        return true;
    }

    /** Returns the latest edit of {@code key}, or -1. An earlier one has erased a field of the base, or has no effect. */
    int find(Key key) {
        if (table != null) {
            return table.getOrDefault(key, -1);
        }
        for (int i = edits - 1; i >= 0; i--) {
            if (key.equals(edit(i).key)) {
                return i;
            }
        }
        return -1;
    }

    private int placeInBase(Key key) {
        if (bare) {
            return ADDED;
        }
        if (base instanceof TapeRecord record) {
            return record.find(key);
        }
        return base.get(key) == null ? ADDED : SOMEWHERE;
    }

    private void append(Key key, @Nullable Value value, int place) {
        if (edits == list.length) {
            list = Arrays.copyOf(list, edits * 2);
        }
        set(edits++, key, value, place);
        if (table != null) {
            table.put(key, edits - 1);
        } else if (edits > SHORT) {
            index();
        }
    }

    private Edit edit(int number) {
        Edit edit = list[number];
        assert edit != null;
        return edit;
    }

    private void set(int number, Key key, @Nullable Value value, int place) {
        Edit edit = list[number];
        if (edit == null) {
            list[number] = new Edit(key, value, place);
        } else {
            edit.key = key;
            edit.value = value;
            edit.place = place;
        }
    }

    private void index() {
        Map<Key, Integer> built = new HashMap<>(edits * 2);
        for (int i = 0; i < edits; i++) {
            built.put(key(i), i);
        }
        table = built;
    }

    /** Forgets additions that were removed again. */
    private void sweep() {
        int kept = 0;
        for (int i = 0; i < edits; i++) {
            Edit edit = edit(i);
            if (edit.place != ADDED || edit.value != null) {
                list[kept++] = edit;
            }
        }
        Arrays.fill(list, kept, edits, null);
        edits = kept;
        dead = 0;
        index();
    }

    @Override
    public Iterator<Field> iterator() {
        return new EditedFields(this);
    }

    @Override
    public RecordBuilder toBuilder() {
        return of(this).builder();
    }

    @Override
    public Value owned() {
        return OwnedCopy.of(this);
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

    /** One edit; a class of its own, since storing a value in an array of values takes a look at its type each time. */
    private static final class Edit {
        private Key key;
        private @Nullable Value value;
        private int place;

        Edit(Key key, @Nullable Value value, int place) {
            this.key = key;
            this.value = value;
            this.place = place;
        }
    }

    /** Edits the record around it until that is built. */
    private final class Builder implements RecordBuilder {
        private boolean open;

        private void check() {
            if (!open) {
                throw new IllegalStateException("this builder has already built its record");
            }
        }

        @Override
        public RecordBuilder put(Key key, Value value) {
            check();
            EditedRecord.this.put(key, value);
            return this;
        }

        @Override
        public RecordBuilder remove(Key key) {
            check();
            EditedRecord.this.remove(key);
            return this;
        }

        @Override
        public RecordValue build() {
            check();
            open = false;
            return EditedRecord.this;
        }
    }
}
