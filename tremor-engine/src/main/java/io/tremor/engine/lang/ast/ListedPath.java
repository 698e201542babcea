package io.tremor.engine.lang.ast;

import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Lists paths. */
final class ListedPath implements PathRoot.Visitor<Listed>, Segment.Visitor<Listed> {
    private static final int LONGEST = 80;

    private final ListedExpression expressions;

    ListedPath(ListedExpression expressions) {
        this.expressions = expressions;
    }

    Listed path(PathExpression path) {
        List<Listed> parts = new ArrayList<>();
        parts.add(path.root().accept(this));
        for (Segment segment : path.segments()) {
            parts.add(segment.accept(this));
        }
        return new Listed("PathExpression", path.span(), "", parts);
    }

    @Override
    public Listed visitEvent(PathRoot.Event root) {
        return Listed.leaf("Event", root.span(), "");
    }

    @Override
    public Listed visitState(PathRoot.State root) {
        return Listed.leaf("State", root.span(), "");
    }

    @Override
    public Listed visitMetadata(PathRoot.Metadata root) {
        return Listed.leaf("Metadata", root.span(), "");
    }

    @Override
    public Listed visitArgs(PathRoot.Args root) {
        return Listed.leaf("Args", root.span(), "");
    }

    @Override
    public Listed visitGroup(PathRoot.Group root) {
        return Listed.leaf("Group", root.span(), "");
    }

    @Override
    public Listed visitWindow(PathRoot.Window root) {
        return Listed.leaf("Window", root.span(), "");
    }

    @Override
    public Listed visitName(PathRoot.Name root) {
        return Listed.leaf("Name", root.span(), root.name());
    }

    @Override
    public Listed visitQualified(PathRoot.Qualified root) {
        return Listed.leaf("Qualified", root.span(), String.join("::", root.modules()) + "::" + root.name());
    }

    @Override
    public Listed visitLocal(PathRoot.Local root) {
        return Listed.leaf("Local", root.span(), root.variable().name());
    }

    @Override
    public Listed visitConstant(PathRoot.Constant root) {
        return Listed.leaf("Constant", root.span(), Value.preview(root.value(), LONGEST));
    }

    @Override
    public Listed visitComputed(PathRoot.Computed root) {
        return new Listed("Computed", root.span(), "", expressions.all(List.of(root.expression())));
    }

    @Override
    public Listed visitField(Segment.Field segment) {
        return Listed.leaf("Field", segment.span(), segment.name());
    }

    @Override
    public Listed visitElement(Segment.Element segment) {
        return new Listed("Element", segment.span(), "", expressions.all(List.of(segment.selector())));
    }

    @Override
    public Listed visitRange(Segment.Range segment) {
        return new Listed("Range", segment.span(), "", expressions.all(List.of(segment.start(), segment.end())));
    }
}
