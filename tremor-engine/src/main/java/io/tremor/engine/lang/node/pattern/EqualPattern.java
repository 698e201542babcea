package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.node.Alike;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;
import org.jspecify.annotations.Nullable;

/** An expression: whatever equals its value. */
public final class EqualPattern extends PatternNode {
    private final ExpressionNode expression;
    private final Place place;

    /** Creates a pattern; {@code place} is where an error belongs. */
    public EqualPattern(ExpressionNode expression, Place place) {
        this.expression = expression;
        this.place = place;
    }

    @Override
    public boolean matches(Frame frame, Value target) {
        return equal(frame, target, expression.peek(frame));
    }

    /** Returns the value of the expression, which may be of another kind than the target. */
    @Override
    public @Nullable Value extract(Frame frame, Value target) {
        Value value = expression.execute(frame);
        return equal(frame, target, value) ? value : null;
    }

    private boolean equal(Frame frame, Value target, Value value) {
        try {
            return Alike.test(frame, target, value);
        } catch (EvaluationException e) {
            throw place.error(e);
        }
    }
}
