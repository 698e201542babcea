package io.tremor.engine.lang.function;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.Footprint;

/** What the comparison of two values costs: at most a look at all of the smaller one. */
final class Weight {
    private Weight() {}

    /** Charges for a comparison of {@code left} with {@code right}, which goes as deep as both do. */
    static void compare(Value left, Value right, Run run) {
        if (left.kind() != right.kind()) {
            run.budget().spend(1);
            return;
        }
        Value smaller = isNested(left) && size(left) > size(right) ? right : left;
        Cost.look(Footprint.of(smaller, Budget.BYTES), run);
    }

    /** Charges for a test whether two values are equal; returns whether they can be. */
    static boolean canEqual(Value left, Value right, Run run) {
        compare(left, right, run);
        return !isNested(left) || !isNested(right) || size(left) == size(right);
    }

    private static boolean isNested(Value value) {
        return value instanceof ArrayValue || value instanceof RecordValue;
    }

    private static int size(Value value) {
        return value instanceof ArrayValue array ? array.size() : ((RecordValue) value).size();
    }
}
