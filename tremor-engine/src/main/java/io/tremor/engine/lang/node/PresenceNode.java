package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code present path} and {@code absent path}: whether a path leads to a value. */
public final class PresenceNode extends ExpressionNode {
    private final boolean present;
    private final ExpressionNode root;
    private final PathStep[] steps;
    private final Place place;

    /**
     * Creates a node.
     *
     * @param present what to answer where there is a value
     * @param root computes what the path starts from
     * @param place where the construct stands
     */
    public PresenceNode(boolean present, ExpressionNode root, List<PathStep> steps, Place place) {
        this.present = present;
        this.root = root;
        this.steps = steps.toArray(new PathStep[0]);
        this.place = place;
    }

    @Override
    public Value execute(Frame frame) {
        @Nullable Value value = root instanceof LocalNode local ? local.find(frame) : root.peek(frame);
        for (int i = 0; i < steps.length && value != null; i++) {
            try {
                value = steps[i].find(frame, value);
            } catch (EvaluationException e) {
                throw place.within(steps[i].span()).error(e);
            }
        }
        return Value.of(value != null == present);
    }
}
