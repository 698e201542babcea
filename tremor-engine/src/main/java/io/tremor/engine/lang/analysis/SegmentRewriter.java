package io.tremor.engine.lang.analysis;

import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.Literal;
import io.tremor.engine.lang.ast.Segment;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;

/** Rewrites the steps of paths. */
final class SegmentRewriter implements Segment.Visitor<Segment> {
    private final Rewriting rewriting;

    SegmentRewriter(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    @Override
    public Segment visitField(Segment.Field segment) {
        return segment;
    }

    @Override
    public Segment visitElement(Segment.Element segment) {
        Expression selector = rewriting.value(segment.selector());
        if (selector instanceof Literal literal && !isSelector(literal.value())) {
            EvaluationException conflict =
                    EvaluationException.conflict(literal.value(), ValueKind.INTEGER, ValueKind.STRING);
            throw rewriting.text().place(selector.span()).with(Place.NEAR).error(conflict);
        }
        return new Segment.Element(segment.span(), selector);
    }

    private static boolean isSelector(Value value) {
        return value instanceof StringValue || value instanceof IntegerValue;
    }

    @Override
    public Segment visitRange(Segment.Range segment) {
        Expression start = rewriting.value(segment.start());
        return new Segment.Range(segment.span(), start, rewriting.value(segment.end()));
    }
}
