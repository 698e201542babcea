package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EditedRecord;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.PathRoot;
import java.util.List;

/** {@code root.a[0][1:2][expression]}: any path; {@link EventPathNode} and its like are faster for common ones. */
public final class PathNode extends ExpressionNode {
    private final PathRoot kind;
    private final ExpressionNode root;
    private final PathStep[] steps;
    private final Place place;

    /**
     * Creates a node.
     *
     * @param kind what {@code root} is
     * @param root computes what the path starts from
     * @param place where the whole path stands
     */
    public PathNode(PathRoot kind, ExpressionNode root, List<PathStep> steps, Place place) {
        this.kind = kind;
        this.root = root;
        this.steps = steps.toArray(new PathStep[0]);
        this.place = place;
    }

    @Override
    public Value execute(Frame frame) {
        return EditedRecord.share(peek(frame));
    }

    @Override
    public Value peek(Frame frame) {
        Value value = root.peek(frame);
        for (PathStep step : steps) {
            try {
                value = step.read(frame, value, kind);
            } catch (EvaluationException e) {
                throw place.within(step.span()).error(e);
            }
        }
        return value;
    }
}
