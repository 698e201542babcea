package io.tremor.engine.lang.plan;

import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.Segment;
import io.tremor.engine.lang.node.ElementStep;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.IndexStep;
import io.tremor.engine.lang.node.KeyStep;
import io.tremor.engine.lang.node.LiteralNode;
import io.tremor.engine.lang.node.PathStep;
import io.tremor.engine.lang.node.RangeStep;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;

/** Plans the steps of a path; {@code path} is where the whole of it stands. */
record StepPlanner(Planning planning, Place path) implements Segment.Visitor<PathStep> {
    @Override
    public PathStep visitField(Segment.Field segment) {
        return new KeyStep(segment.span(), segment.name());
    }

    @Override
    public PathStep visitElement(Segment.Element segment) {
        ExpressionNode selector = planning.expression(segment.selector());
        if (selector instanceof LiteralNode literal) {
            Value value = literal.value();
            if (value instanceof StringValue name) {
                return new KeyStep(segment.span(), name.text());
            }
            if (value instanceof IntegerValue index && index.isUnsignedLong()) {
                return new IndexStep(segment.span(), index.bits());
            }
        }
        return new ElementStep(
                segment.span(), selector, planning.place(segment.selector().span()));
    }

    /** Plans {@code [start:end]}; where both are known they are checked right here. */
    @Override
    public PathStep visitRange(Segment.Range segment) {
        ExpressionNode start = planning.expression(segment.start());
        ExpressionNode end = planning.expression(segment.end());
        if (planning.folds() && start instanceof LiteralNode from && end instanceof LiteralNode to) {
            check(segment, from.value(), to.value());
        }
        return new RangeStep(segment.span(), bound(start, segment.start()), bound(end, segment.end()));
    }

    private RangeStep.Bound bound(ExpressionNode node, Expression expression) {
        return new RangeStep.Bound(node, path.within(expression.span()));
    }

    private void check(Segment.Range segment, Value start, Value end) {
        Place place = planning.place(segment.span());
        long from = index(start, place.within(segment.start().span()));
        long to = index(end, place.within(segment.end().span()));
        try {
            RangeStep.requireOrder(from, to);
        } catch (EvaluationException e) {
            throw place.error(e);
        }
    }

    private static long index(Value bound, Place place) {
        if (bound instanceof IntegerValue number && number.isUnsignedLong()) {
            return number.bits();
        }
        throw place.error(EvaluationException.conflict(bound, ValueKind.INTEGER));
    }
}
