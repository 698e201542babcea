package io.tremor.engine.value;

import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.ArrayDeque;
import java.util.Iterator;

/**
 * Two records made one: a field that either has is in it, and where both have one that is a record these are made one in
 * turn. Every other pair of values is decided for one side as a whole, null and arrays included.
 *
 * <p>The records merged stay as they are. The walk keeps a stack of its own, so no depth of a value can exhaust the
 * thread's.
 */
final class Merge {
    private Merge() {}

    /** Returns {@code base} with the fields of {@code overlay}, which win. */
    static RecordValue merge(RecordValue base, RecordValue overlay) {
        EditedRecord target = EditedRecord.of(base);
        mergeInto(target, overlay);
        return target;
    }

    /** Sets the fields of {@code overlay} in {@code target}. */
    static void mergeInto(EditedRecord target, RecordValue overlay) {
        combine(target, overlay, true);
    }

    /** Sets those fields of {@code defaults} that {@code target} lacks; what is there stays unless both are records. */
    static void fillInto(EditedRecord target, RecordValue defaults) {
        combine(target, defaults, false);
    }

    private static void combine(EditedRecord root, RecordValue other, boolean replace) {
        ArrayDeque<Level> open = new ArrayDeque<>(4);
        open.push(new Level(root, other.iterator()));
        while (!open.isEmpty()) {
            Level level = open.element();
            if (!level.fields.hasNext()) {
                open.pop();
                continue;
            }
            RecordValue.Field field = level.fields.next();
            Value present = level.target.get(field.key());
            if (present instanceof RecordValue base && field.value() instanceof RecordValue fields) {
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
