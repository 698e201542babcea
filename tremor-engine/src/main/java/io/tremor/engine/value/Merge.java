package io.tremor.engine.value;

import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.function.LongConsumer;

/**
 * Two records made one: a field that either has is in it, and where both have one that is a record these are made one in
 * turn. Every other pair of values is decided for one side as a whole, null and arrays included.
 *
 * <p>The records merged stay as they are. The walk keeps a stack of its own, so no depth of a value can exhaust the
 * thread's.
 */
public final class Merge {
    /** About how many bytes a field takes. */
    private static final long FIELD = 64;

    private Merge() {}

    /**
     * Returns {@code base} with the fields of {@code overlay}, which win.
     *
     * @param room is told about how many bytes each step takes, before it is done
     */
    public static RecordValue merge(RecordValue base, RecordValue overlay, LongConsumer room) {
        room.accept(EditedRecord.costOfCopy(base));
        EditedRecord target = EditedRecord.of(base);
        mergeInto(target, overlay, room);
        return target;
    }

    /** Sets the fields of {@code overlay} in {@code target}; {@code room} as for {@link #merge}. */
    public static void mergeInto(EditedRecord target, RecordValue overlay, LongConsumer room) {
        combine(target, overlay, true, room);
    }

    /**
     * Sets those fields of {@code defaults} that {@code target} lacks; what is there stays unless both are records;
     * {@code room} as for {@link #merge}.
     */
    public static void fillInto(EditedRecord target, RecordValue defaults, LongConsumer room) {
        combine(target, defaults, false, room);
    }

    private static void combine(EditedRecord root, RecordValue other, boolean replace, LongConsumer room) {
        ArrayDeque<Level> open = new ArrayDeque<>(4);
        open.push(new Level(root, other.iterator()));
        while (!open.isEmpty()) {
            Level level = open.element();
            if (!level.fields.hasNext()) {
                open.pop();
                continue;
            }
            RecordValue.Field field = level.fields.next();
            room.accept(FIELD);
            Value present = level.target.get(field.key());
            if (present instanceof RecordValue base && field.value() instanceof RecordValue fields) {
                room.accept(EditedRecord.costOfCopy(base));
                EditedRecord below = EditedRecord.of(base);
                level.target.put(field.key(), below);
                open.push(new Level(below, fields.iterator()));
            } else if (present == null || replace) {
                level.target.put(field.key(), field.value());
            }
        }
    }

    /** A record being changed, and the fields that have yet to be brought into it. */
    private record Level(EditedRecord target, Iterator<RecordValue.Field> fields) {}
}
