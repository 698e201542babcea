package io.tremor.engine.lang.node;

import io.tremor.api.value.NullValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;

/** Gathers nothing, since no value is wanted. */
final class NoGathering extends Gathering {
    static final NoGathering INSTANCE = new NoGathering();

    @Override
    void add(Value value, Budget budget) {
        // Arms run for what they do.
    }

    @Override
    Value result() {
        return NullValue.NULL;
    }
}
