package io.tremor.engine.lang.header;

import io.tremor.engine.lang.ast.ArrayPattern;
import io.tremor.engine.lang.ast.AssignPattern;
import io.tremor.engine.lang.ast.ExpressionPattern;
import io.tremor.engine.lang.ast.ExtractorPattern;
import io.tremor.engine.lang.ast.FieldPredicate;
import io.tremor.engine.lang.ast.Pattern;
import io.tremor.engine.lang.ast.RecordPattern;
import io.tremor.engine.lang.ast.TuplePattern;
import io.tremor.engine.lang.ast.WildcardPattern;
import java.util.ArrayList;
import java.util.List;

/** Patterns for the event as a whole. */
final class EventPatterns implements Pattern.Visitor<HeaderTest> {
    private static final String OTHER_KIND = "its pattern is not one of a record";

    private final HeaderPaths paths;
    private final Obstacle obstacle;

    EventPatterns(HeaderPaths paths, Obstacle obstacle) {
        this.paths = paths;
        this.obstacle = obstacle;
    }

    @Override
    public HeaderTest visitExpressionPattern(ExpressionPattern pattern) {
        return obstacle.because(OTHER_KIND);
    }

    @Override
    public HeaderTest visitWildcardPattern(WildcardPattern pattern) {
        return HeaderTest.ALWAYS;
    }

    @Override
    public HeaderTest visitExtractorPattern(ExtractorPattern pattern) {
        return obstacle.because(OTHER_KIND);
    }

    @Override
    public HeaderTest visitRecordPattern(RecordPattern pattern) {
        EventFields fields = new EventFields(paths, obstacle);
        List<HeaderTest> tests = new ArrayList<>();
        for (FieldPredicate predicate : pattern.predicates()) {
            tests.add(predicate.accept(fields));
        }
        return AllOf.of(tests);
    }

    @Override
    public HeaderTest visitArrayPattern(ArrayPattern pattern) {
        return obstacle.because(OTHER_KIND);
    }

    @Override
    public HeaderTest visitTuplePattern(TuplePattern pattern) {
        return obstacle.because(OTHER_KIND);
    }

    @Override
    public HeaderTest visitAssignPattern(AssignPattern pattern) {
        return pattern.pattern().accept(this);
    }
}
