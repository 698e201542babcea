package io.tremor.engine.lang.plan;

import io.tremor.engine.lang.ast.PathRoot;
import io.tremor.engine.lang.node.ArgsNode;
import io.tremor.engine.lang.node.ComputedNode;
import io.tremor.engine.lang.node.EventNode;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.GroupNode;
import io.tremor.engine.lang.node.LiteralNode;
import io.tremor.engine.lang.node.LocalNode;
import io.tremor.engine.lang.node.MetadataNode;
import io.tremor.engine.lang.node.StateNode;
import io.tremor.engine.lang.node.WindowNode;
import io.tremor.engine.lang.runtime.Place;

/** Plans what a path starts from; {@code place} is where it belongs that a variable has no value. */
record RootPlanner(Planning planning, Place place) implements PathRoot.Visitor<ExpressionNode> {
    @Override
    public ExpressionNode visitEvent(PathRoot.Event root) {
        return new EventNode();
    }

    @Override
    public ExpressionNode visitState(PathRoot.State root) {
        return new StateNode();
    }

    @Override
    public ExpressionNode visitMetadata(PathRoot.Metadata root) {
        return new MetadataNode();
    }

    @Override
    public ExpressionNode visitArgs(PathRoot.Args root) {
        return new ArgsNode();
    }

    @Override
    public ExpressionNode visitGroup(PathRoot.Group root) {
        return new GroupNode();
    }

    @Override
    public ExpressionNode visitWindow(PathRoot.Window root) {
        return new WindowNode();
    }

    @Override
    public ExpressionNode visitName(PathRoot.Name root) {
        throw new IllegalStateException("unresolved name " + root.name());
    }

    @Override
    public ExpressionNode visitQualified(PathRoot.Qualified root) {
        throw new IllegalStateException("unresolved constant " + root.name());
    }

    @Override
    public ExpressionNode visitLocal(PathRoot.Local root) {
        return new LocalNode(root.variable().slot(), root.variable().name(), place);
    }

    @Override
    public ExpressionNode visitConstant(PathRoot.Constant root) {
        return new LiteralNode(root.value());
    }

    @Override
    public ExpressionNode visitComputed(PathRoot.Computed root) {
        ExpressionNode node = planning.expression(root.expression());
        return Planning.isKnown(node) ? node : new ComputedNode(node);
    }
}
