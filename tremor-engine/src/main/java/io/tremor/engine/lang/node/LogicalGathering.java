package io.tremor.engine.lang.node;

import io.tremor.api.value.BoolValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.value.EvaluationException;
import java.util.Locale;

/** Gathers into a truth value. */
final class LogicalGathering extends Gathering {
    private final LogicalFold operator;
    private Value result;
    private boolean settled;

    LogicalGathering(Value initial, LogicalFold operator) {
        this.operator = operator;
        result = initial;
    }

    @Override
    void add(Value value, Budget budget) {
        boolean left = truth(result);
        boolean next = operator.apply(left, truth(value));
        result = Value.of(next);
        settled = operator.isSettled(next);
    }

    private boolean truth(Value value) {
        if (value instanceof BoolValue) {
            return value == BoolValue.TRUE;
        }
        throw EvaluationException.undefinedLeft(operator.name().toLowerCase(Locale.ROOT), value);
    }

    @Override
    boolean isSettled() {
        return settled;
    }

    @Override
    Value result() {
        return result;
    }
}
