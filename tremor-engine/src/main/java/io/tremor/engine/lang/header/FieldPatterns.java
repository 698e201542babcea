package io.tremor.engine.lang.header;

import io.tremor.engine.lang.ast.ArrayPattern;
import io.tremor.engine.lang.ast.AssignPattern;
import io.tremor.engine.lang.ast.ExpressionPattern;
import io.tremor.engine.lang.ast.ExtractorPattern;
import io.tremor.engine.lang.ast.Pattern;
import io.tremor.engine.lang.ast.RecordPattern;
import io.tremor.engine.lang.ast.TuplePattern;
import io.tremor.engine.lang.ast.WildcardPattern;
import io.tremor.engine.lang.extractor.PrefixExtractor;

/** Patterns for a text of the header. */
final class FieldPatterns implements Pattern.Visitor<HeaderTest> {
    private final HeaderField field;
    private final Answer absent;
    private final HeaderPaths paths;
    private final Obstacle obstacle;

    /**
     * Creates a planner of patterns.
     *
     * @param field what they are about
     * @param absent what they say where it is absent
     */
    FieldPatterns(HeaderField field, Answer absent, HeaderPaths paths, Obstacle obstacle) {
        this.field = field;
        this.absent = absent;
        this.paths = paths;
        this.obstacle = obstacle;
    }

    @Override
    public HeaderTest visitExpressionPattern(ExpressionPattern pattern) {
        String text = paths.text(pattern.expression());
        return text == null
                ? obstacle.because("it compares with what is no text known beforehand")
                : new TextTest(field, text, Answer.YES, absent);
    }

    @Override
    public HeaderTest visitWildcardPattern(WildcardPattern pattern) {
        return HeaderTest.ALWAYS;
    }

    @Override
    public HeaderTest visitExtractorPattern(ExtractorPattern pattern) {
        return pattern.extractor() instanceof PrefixExtractor prefix
                ? new PrefixTest(field, prefix.prefix())
                : obstacle.because("it looks with `" + pattern.name() + "` for more than how a text begins");
    }

    @Override
    public HeaderTest visitRecordPattern(RecordPattern pattern) {
        return obstacle.because("it looks for a record in a text");
    }

    @Override
    public HeaderTest visitArrayPattern(ArrayPattern pattern) {
        return obstacle.because("it looks for an array in a text");
    }

    @Override
    public HeaderTest visitTuplePattern(TuplePattern pattern) {
        return obstacle.because("it looks for an array in a text");
    }

    @Override
    public HeaderTest visitAssignPattern(AssignPattern pattern) {
        return pattern.pattern().accept(this);
    }
}
