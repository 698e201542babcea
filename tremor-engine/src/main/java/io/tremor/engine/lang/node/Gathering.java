package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.value.EvaluationException;

/** What one run of a {@code for} has made of the values of its arms so far. */
abstract class Gathering {
    /**
     * Takes the value of an arm.
     *
     * @throws EvaluationException if it does not fit to what is there, or the budget is spent
     */
    abstract void add(Value value, Budget budget);

    /** Returns whether no further value can change the result. */
    boolean isSettled() {
        return false;
    }

    /** Returns whether an error is about the case as a whole rather than about the value of its arm. */
    boolean blamesCase() {
        return false;
    }

    /** Returns the result. */
    abstract Value result();
}
