package io.tremor.engine.lang.node;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.value.EvaluationException;
import java.util.Locale;

/** Gathers in a way that an array or record does not allow; as long as there is nothing to gather, nobody minds. */
final class ImpossibleGathering extends Gathering {
    private final Value initial;
    private final Object operator;

    ImpossibleGathering(Value initial, Object operator) {
        this.initial = initial;
        this.operator = operator;
    }

    @Override
    void add(Value value, Budget budget) {
        String symbol = operator.toString().toLowerCase(Locale.ROOT);
        throw new EvaluationException(ErrorCode.BAD_FOLD, "Invalid fold operation " + symbol);
    }

    @Override
    Value result() {
        return initial;
    }
}
