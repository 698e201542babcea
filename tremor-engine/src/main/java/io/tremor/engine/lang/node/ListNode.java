package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.GatheredArray;
import java.util.List;

/** {@code [a, b]}: an array. */
public final class ListNode extends ExpressionNode {
    private final ExpressionNode[] elements;
    private final Place place;

    /** Creates a node. */
    public ListNode(List<ExpressionNode> elements, Place place) {
        this.elements = elements.toArray(new ExpressionNode[0]);
        this.place = place;
    }

    @Override
    public Value execute(Frame frame) {
        try {
            frame.run().budget().allocate(48 + 8L * elements.length);
        } catch (EvaluationException e) {
            throw place.error(e);
        }
        Value[] values = new Value[elements.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = elements[i].execute(frame);
        }
        return GatheredArray.of(values);
    }
}
