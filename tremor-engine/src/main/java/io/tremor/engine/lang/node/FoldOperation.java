package io.tremor.engine.lang.node;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.value.Arithmetic;

/** What stands behind {@code use} in a {@code for}: how the value of an arm is gathered into what is there. */
public final class FoldOperation {
    /** What counts where nothing is said. */
    public static final FoldOperation ADD = new FoldOperation(Arithmetic.ADD);

    private final Object operator;

    private FoldOperation(Object operator) {
        this.operator = operator;
    }

    /** Returns the operation that an operator on numbers is. */
    public static FoldOperation of(Arithmetic operator) {
        return operator == Arithmetic.ADD ? ADD : new FoldOperation(operator);
    }

    /** Returns the operation that an operator on truth values is. */
    public static FoldOperation of(LogicalFold operator) {
        return new FoldOperation(operator);
    }

    /** Returns what gathers values into {@code initial}, whose kind decides how. */
    Gathering into(Value initial) {
        if (initial instanceof ArrayValue || initial instanceof RecordValue) {
            if (operator != Arithmetic.ADD) {
                return new ImpossibleGathering(initial, operator);
            }
            return initial instanceof ArrayValue array
                    ? new ArrayGathering(array)
                    : new RecordGathering((RecordValue) initial);
        }
        return operator instanceof LogicalFold logical
                ? new LogicalGathering(initial, logical)
                : new NumberGathering(initial, (Arithmetic) operator);
    }
}
