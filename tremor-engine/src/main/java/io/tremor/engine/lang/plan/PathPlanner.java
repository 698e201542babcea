package io.tremor.engine.lang.plan;

import io.tremor.engine.lang.ast.Let;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.Presence;
import io.tremor.engine.lang.ast.Segment;
import io.tremor.engine.lang.node.EventNode;
import io.tremor.engine.lang.node.EventPathNode;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.FieldPath;
import io.tremor.engine.lang.node.KeyStep;
import io.tremor.engine.lang.node.LiteralNode;
import io.tremor.engine.lang.node.LocalNode;
import io.tremor.engine.lang.node.LocalPathNode;
import io.tremor.engine.lang.node.MetadataNode;
import io.tremor.engine.lang.node.MetadataPathNode;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.node.PathNode;
import io.tremor.engine.lang.node.PathStep;
import io.tremor.engine.lang.node.PresenceNode;
import io.tremor.engine.lang.node.StateNode;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.PathRoot;
import java.util.ArrayList;
import java.util.List;

/** Plans paths: what reads them, what asks whether they lead anywhere, and what assigns to them. */
final class PathPlanner {
    private final Planning planning;

    PathPlanner(Planning planning) {
        this.planning = planning;
    }

    ExpressionNode read(PathExpression path) {
        Place place = planning.place(path.span());
        ExpressionNode root = root(path, place);
        List<PathStep> steps = steps(path, place);
        return planning.folds() && root instanceof LiteralNode literal
                ? known(literal, steps, place)
                : path(root, steps, place);
    }

    ExpressionNode presence(Presence presence) {
        Place place = planning.place(presence.span());
        ExpressionNode root = root(presence.path(), place);
        return new PresenceNode(presence.present(), root, steps(presence.path(), place), place);
    }

    /** Returns the node of an assignment. Selectors in the path are planned before the value. */
    Node assignment(Let let) {
        List<PathStep> steps = steps(let.path(), planning.place(let.span()));
        return let.path().root().accept(new AssignmentPlanner(planning, let, steps));
    }

    private ExpressionNode root(PathExpression path, Place place) {
        return path.root().accept(new RootPlanner(planning, place));
    }

    private List<PathStep> steps(PathExpression path, Place place) {
        StepPlanner planner = new StepPlanner(planning, place);
        List<PathStep> steps = new ArrayList<>();
        for (Segment segment : path.segments()) {
            steps.add(segment.accept(planner));
        }
        return steps;
    }

    /** Returns the node of a path into a known value: computed as far as its steps are known, too. */
    private ExpressionNode known(LiteralNode root, List<PathStep> steps, Place place) {
        int known = 0;
        while (known < steps.size() && steps.get(known).isConstant()) {
            known++;
        }
        ExpressionNode start = planning.fold(path(root, steps.subList(0, known), place), true);
        return path(start, steps.subList(known, steps.size()), place);
    }

    private ExpressionNode path(ExpressionNode root, List<PathStep> steps, Place place) {
        if (steps.isEmpty()) {
            return root;
        }
        List<KeyStep> keys = keys(steps);
        if (keys.size() == steps.size()) {
            EventFields fields = planning.eventFields();
            if (root instanceof EventNode && fields != null) {
                return new EventPathNode(new FieldPath(PathRoot.EVENT, keys, place), fields.number(keys));
            }
            if (root instanceof MetadataNode) {
                return new MetadataPathNode(new FieldPath(PathRoot.METADATA, keys, place));
            }
            if (root instanceof LocalNode local) {
                return new LocalPathNode(local, new FieldPath(PathRoot.LOCAL, keys, place));
            }
        }
        return new PathNode(kind(root), root, steps, place);
    }

    private static List<KeyStep> keys(List<PathStep> steps) {
        List<KeyStep> keys = new ArrayList<>();
        for (PathStep step : steps) {
            if (step instanceof KeyStep key) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static PathRoot kind(ExpressionNode root) {
        if (root instanceof EventNode) {
            return PathRoot.EVENT;
        }
        if (root instanceof MetadataNode) {
            return PathRoot.METADATA;
        }
        return root instanceof StateNode ? PathRoot.STATE : PathRoot.LOCAL;
    }
}
