package io.tremor.engine.value;

import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.ArrayDeque;

/** Copies edited records, which may hold one another to any depth, by a stack of its own. */
final class OwnedCopy {
    private OwnedCopy() {}

    static RecordValue of(EditedRecord root) {
        ArrayDeque<Open> stack = new ArrayDeque<>(4);
        EditedRecord copy = start(root, stack);
        while (!stack.isEmpty()) {
            Open top = stack.peek();
            if (top.next == top.source.edits()) {
                stack.pop();
                continue;
            }
            int edit = top.next++;
            Value value = top.source.value(edit);
            if (value == null) {
                top.target.remove(top.source.key(edit));
            } else if (value instanceof EditedRecord nested) {
                top.target.put(top.source.key(edit), start(nested, stack));
            } else {
                top.target.put(top.source.key(edit), value.owned());
            }
        }
        return copy;
    }

    private static EditedRecord start(EditedRecord source, ArrayDeque<Open> stack) {
        // The base of an edited record is never itself an edited one, so this does not recurse.
        EditedRecord target = EditedRecord.of((RecordValue) source.base().owned());
        stack.push(new Open(source, target));
        return target;
    }

    private static final class Open {
        private final EditedRecord source;
        private final EditedRecord target;
        private int next;

        Open(EditedRecord source, EditedRecord target) {
            this.source = source;
            this.target = target;
        }
    }
}
