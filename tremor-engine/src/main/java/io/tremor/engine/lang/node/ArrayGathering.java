package io.tremor.engine.lang.node;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.value.GatheredArray;
import java.util.Arrays;

/** Gathers into an array: each value becomes one more element. */
final class ArrayGathering extends Gathering {
    private static final int FIRST_ROOM = 8;
    private static final int BYTES = 12;

    private final ArrayValue initial;
    private Value[] added = new Value[FIRST_ROOM];
    private int count;

    ArrayGathering(ArrayValue initial) {
        this.initial = initial;
    }

    @Override
    void add(Value value, Budget budget) {
        if (count == added.length) {
            budget.allocate((long) BYTES * count);
            added = Arrays.copyOf(added, count * 2);
        }
        added[count++] = value;
    }

    @Override
    Value result() {
        if (count == 0) {
            return initial;
        }
        ArrayValue result = GatheredArray.of(count == added.length ? added : Arrays.copyOf(added, count));
        return initial.size() == 0 ? result : GatheredArray.concat(initial, result);
    }
}
