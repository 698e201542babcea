package io.tremor.engine.lang.node;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.Equality;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.Footprint;

/** The test of two values for {@linkplain Equality equality}, paid for where it may take long. */
public final class Alike {
    /** How many bytes of a value are compared in one step. */
    private static final long BYTES_PER_STEP = 16;

    private Alike() {}

    /**
     * Returns whether {@code left == right}.
     *
     * @throws EvaluationException if there are not enough steps left
     */
    public static boolean test(Frame frame, Value left, Value right) {
        boolean nested = left instanceof ArrayValue && right instanceof ArrayValue
                || left instanceof RecordValue && right instanceof RecordValue;
        if (nested) {
            long bytes = Footprint.of(left, Budget.BYTES);
            frame.run().budget().spend(bytes > Budget.BYTES ? Long.MAX_VALUE : bytes / BYTES_PER_STEP);
        }
        return Equality.equal(left, right);
    }
}
