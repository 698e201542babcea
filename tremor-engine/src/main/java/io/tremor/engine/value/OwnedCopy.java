package io.tremor.engine.value;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Copies edited records and gathered arrays, which may hold one another to any depth, by a stack of its own. */
final class OwnedCopy {
    private OwnedCopy() {}

    static Value of(Value root) {
        ArrayDeque<Open> stack = new ArrayDeque<>(4);
        Open first = open(root);
        if (first == null) {
            return root.owned();
        }
        stack.push(first);
        while (!stack.isEmpty()) {
            Open top = stack.element();
            Value next = top.next();
            if (next == null) {
                stack.pop();
                continue;
            }
            Open below = open(next);
            if (below == null) {
                top.add(next.owned());
            } else {
                top.add(below.copy());
                stack.push(below);
            }
        }
        return first.copy();
    }

    /** Returns a copy under way, or {@code null} for a value that copies itself without looking into others like it. */
    private static @Nullable Open open(Value value) {
        if (value instanceof EditedRecord record) {
            return new OpenRecord(record);
        }
        return value instanceof GatheredArray || value instanceof ArraySlice ? new OpenArray((ArrayValue) value) : null;
    }

    /** A copy that is not complete yet. */
    private interface Open {
        /** Returns the next value to be copied, or {@code null} when there are no more. */
        @Nullable
        Value next();

        /** Adds the copy of the value that {@link #next} returned last. */
        void add(Value copy);

        /** Returns the copy, complete or not. */
        Value copy();
    }

    private static final class OpenRecord implements Open {
        private final EditedRecord source;
        private final EditedRecord target;
        private int next;

        OpenRecord(EditedRecord source) {
            this.source = source;
            // The base of an edited record is never itself an edited one, so this does not recurse.
            target = EditedRecord.of((RecordValue) source.base().owned());
        }

        @Override
        public @Nullable Value next() {
            while (next < source.edits()) {
                Value value = source.value(next++);
                if (value != null) {
                    return value;
                }
                target.remove(source.key(next - 1));
            }
            return null;
        }

        @Override
        public void add(Value copy) {
            target.put(source.key(next - 1), copy);
        }

        @Override
        public Value copy() {
            return target;
        }
    }

    private static final class OpenArray implements Open {
        private final Iterator<Value> source;
        private final Value[] values;
        private final GatheredArray target;
        private int next;

        OpenArray(ArrayValue source) {
            this.source = source.iterator();
            values = new Value[source.size()];
            target = GatheredArray.of(values);
        }

        @Override
        public @Nullable Value next() {
            return source.hasNext() ? source.next() : null;
        }

        @Override
        public void add(Value copy) {
            values[next++] = copy;
        }

        @Override
        public Value copy() {
            return target;
        }
    }
}
