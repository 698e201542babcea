package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.value.Arithmetic;

/** Gathers into a number: an operator makes the next one of the number so far and the value. */
final class NumberGathering extends Gathering {
    private final Arithmetic operator;
    private Value result;

    NumberGathering(Value initial, Arithmetic operator) {
        this.operator = operator;
        result = initial;
    }

    @Override
    void add(Value value, Budget budget) {
        result = operator.apply(result, value);
    }

    @Override
    boolean blamesCase() {
        return true;
    }

    @Override
    Value result() {
        return result;
    }
}
