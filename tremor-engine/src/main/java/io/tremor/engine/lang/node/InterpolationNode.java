package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;
import java.util.List;

/** {@code "…#{ expression }…"}: a text with the values of expressions in it. */
public final class InterpolationNode extends ExpressionNode {
    private final ExpressionNode[] parts;
    private final Place place;

    /** Creates a node of texts and expressions in order. */
    public InterpolationNode(List<ExpressionNode> parts, Place place) {
        this.parts = parts.toArray(new ExpressionNode[0]);
        this.place = place;
    }

    @Override
    public Value execute(Frame frame) {
        StringBuilder text = new StringBuilder();
        for (ExpressionNode part : parts) {
            Value value = part.peek(frame);
            try {
                append(value, text, frame.run().budget());
            } catch (EvaluationException e) {
                throw place.error(e);
            }
        }
        return Value.of(text.toString());
    }

    private static void append(Value value, StringBuilder text, Budget budget) {
        String more = ValueText.of(value, budget);
        budget.allocate(4L * more.length());
        text.append(more);
    }
}
