package io.tremor.engine.lang.function;

import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.TotalOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Sorts by the {@linkplain TotalOrder total order}, which is not transitive where integers and floats with a fraction
 * are
 * mixed: equal elements keep their order, and short lists come out as if each element had moved left past all greater
 * ones,
 * one after the other. {@link List#sort} may throw for such an order.
 */
final class StableSort {
    /** Up to so many elements move one by one; beyond, the parts are merged. */
    private static final int SHORT = 20;

    private StableSort() {}

    /** Returns a sorted copy of {@code values}. */
    static List<Value> sorted(List<Value> values, Run run) {
        Value[] sorted = new Value[values.size()];
        for (int i = 0; i < sorted.length; i++) {
            // A view of a string would be decoded for every comparison.
            sorted[i] = values.get(i) instanceof StringValue string ? string.owned() : values.get(i);
        }
        if (sorted.length <= SHORT) {
            insert(sorted, 0, sorted.length, run);
        } else {
            Cost.array(sorted.length, run);
            merge(sorted, run);
        }
        return new ArrayList<>(List.of(sorted));
    }

    private static void insert(Value[] values, int from, int to, Run run) {
        for (int i = from + 1; i < to; i++) {
            Value moved = values[i];
            int at = i;
            while (at > from && isGreater(values[at - 1], moved, run)) {
                values[at] = values[at - 1];
                at--;
            }
            values[at] = moved;
        }
    }

    /** Merges bottom-up, so that no order whatever can make it fail. */
    private static void merge(Value[] values, Run run) {
        int size = values.length;
        for (int from = 0; from < size; from += SHORT) {
            insert(values, from, Math.min(from + SHORT, size), run);
        }
        Value[] source = values;
        Value[] target = new Value[size];
        for (long width = SHORT; width < size; width *= 2) {
            for (long from = 0; from < size; from += 2 * width) {
                int middle = (int) Math.min(from + width, size);
                int to = (int) Math.min(from + 2 * width, size);
                merge(source, (int) from, middle, to, target, run);
            }
            Value[] other = source;
            source = target;
            target = other;
        }
        if (source != values) {
            System.arraycopy(source, 0, values, 0, size);
        }
    }

    private static void merge(Value[] source, int from, int middle, int to, Value[] target, Run run) {
        int left = from;
        int right = middle;
        for (int at = from; at < to; at++) {
            boolean takesRight = left == middle || right < to && isGreater(source[left], source[right], run);
            target[at] = takesRight ? source[right++] : source[left++];
        }
    }

    private static boolean isGreater(Value left, Value right, Run run) {
        Weight.compare(left, right, run);
        return TotalOrder.INSTANCE.compare(left, right) > 0;
    }
}
