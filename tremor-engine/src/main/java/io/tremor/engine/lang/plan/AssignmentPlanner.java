package io.tremor.engine.lang.plan;

import io.tremor.engine.lang.ast.Let;
import io.tremor.engine.lang.ast.PathRoot;
import io.tremor.engine.lang.node.EventAssignNode;
import io.tremor.engine.lang.node.EventFieldAssignNode;
import io.tremor.engine.lang.node.LocalAssignNode;
import io.tremor.engine.lang.node.LocalFieldAssignNode;
import io.tremor.engine.lang.node.LocalNode;
import io.tremor.engine.lang.node.MetadataFieldAssignNode;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.node.PatchNode;
import io.tremor.engine.lang.node.PathStep;
import io.tremor.engine.lang.node.RefuseNode;
import io.tremor.engine.lang.node.StateAssignNode;
import io.tremor.engine.lang.node.StateFieldAssignNode;
import io.tremor.engine.lang.runtime.Place;
import java.util.List;

/** Plans {@code let}, by what its path starts from. */
record AssignmentPlanner(Planning planning, Let let, List<PathStep> steps) implements PathRoot.Visitor<Node> {
    private Node value() {
        return planning.statement(let.value());
    }

    private Place place() {
        return planning.place(let.span());
    }

    private Node refuse(String message) {
        return new RefuseNode(value(), message, place().with(Place.NEAR));
    }

    private Node constant() {
        return refuse("Can't assign to a constant expression");
    }

    @Override
    public Node visitEvent(PathRoot.Event root) {
        return steps.isEmpty()
                ? new EventAssignNode(PatchNode.last(value()))
                : new EventFieldAssignNode(steps, value(), place());
    }

    @Override
    public Node visitState(PathRoot.State root) {
        return steps.isEmpty()
                ? new StateAssignNode(value(), place())
                : new StateFieldAssignNode(steps, value(), place());
    }

    @Override
    public Node visitMetadata(PathRoot.Metadata root) {
        return steps.isEmpty()
                ? refuse("You are trying to assign to a value that isn't valid")
                : new MetadataFieldAssignNode(steps, value(), place());
    }

    @Override
    public Node visitArgs(PathRoot.Args root) {
        return constant();
    }

    @Override
    public Node visitGroup(PathRoot.Group root) {
        return constant();
    }

    @Override
    public Node visitWindow(PathRoot.Window root) {
        return constant();
    }

    @Override
    public Node visitName(PathRoot.Name root) {
        throw new IllegalStateException("unresolved name " + root.name());
    }

    @Override
    public Node visitQualified(PathRoot.Qualified root) {
        throw new IllegalStateException("unresolved constant " + root.name());
    }

    @Override
    public Node visitLocal(PathRoot.Local root) {
        int slot = root.variable().slot();
        if (steps.isEmpty()) {
            return new LocalAssignNode(slot, value());
        }
        Place missing = place().within(let.path().span());
        LocalNode local = new LocalNode(slot, root.variable().name(), missing);
        return new LocalFieldAssignNode(slot, local, steps, value(), place());
    }

    @Override
    public Node visitConstant(PathRoot.Constant root) {
        return constant();
    }

    @Override
    public Node visitComputed(PathRoot.Computed root) {
        planning.expression(root.expression());
        return constant();
    }
}
