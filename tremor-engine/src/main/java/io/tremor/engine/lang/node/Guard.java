package io.tremor.engine.lang.node;

import io.tremor.api.value.BoolValue;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;

/** {@code when condition}: what has to be true for a case to be taken. */
public final class Guard {
    private final ExpressionNode condition;
    private final Place place;

    /** Creates a guard; {@code place} is where an error about {@code condition} belongs. */
    public Guard(ExpressionNode condition, Place place) {
        this.condition = condition;
        this.place = place;
    }

    /** Returns whether the condition is true now. */
    public boolean holds(Frame frame) {
        Value value = condition.peek(frame);
        if (value instanceof BoolValue) {
            return value == BoolValue.TRUE;
        }
        throw place.error(EvaluationException.conflict(value, ValueKind.BOOL));
    }
}
