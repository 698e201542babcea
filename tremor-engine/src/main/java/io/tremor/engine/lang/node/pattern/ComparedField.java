package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;
import org.jspecify.annotations.Nullable;

/** {@code key > operand}: a field that exists and compares so. */
public final class ComparedField extends FieldTest {
    private final FieldComparison operator;
    private final ExpressionNode operand;
    private final Place place;

    /**
     * Creates a condition.
     *
     * @param operator how the two are compared
     * @param operand the right side, computed only where the field exists
     * @param place where an error belongs
     */
    public ComparedField(Key key, FieldComparison operator, ExpressionNode operand, Place place) {
        super(key);
        this.operator = operator;
        this.operand = operand;
        this.place = place;
    }

    @Override
    boolean matches(Frame frame, @Nullable Value field) {
        if (field == null) {
            return false;
        }
        Value right = operand.peek(frame);
        try {
            return operator.test(frame, field, right);
        } catch (EvaluationException e) {
            throw place.error(e);
        }
    }
}
