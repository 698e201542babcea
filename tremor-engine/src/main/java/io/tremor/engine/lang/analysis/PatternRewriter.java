package io.tremor.engine.lang.analysis;

import io.tremor.api.script.ErrorCode;
import io.tremor.engine.lang.ast.ArrayPattern;
import io.tremor.engine.lang.ast.AssignPattern;
import io.tremor.engine.lang.ast.ExpressionPattern;
import io.tremor.engine.lang.ast.ExtractorPattern;
import io.tremor.engine.lang.ast.FieldPredicate;
import io.tremor.engine.lang.ast.Pattern;
import io.tremor.engine.lang.ast.RecordPattern;
import io.tremor.engine.lang.ast.TuplePattern;
import io.tremor.engine.lang.ast.WildcardPattern;
import io.tremor.engine.lang.extractor.Extractor;
import io.tremor.engine.lang.extractor.ExtractorException;
import io.tremor.engine.lang.extractor.Extractors;
import io.tremor.engine.lang.runtime.Place;
import java.util.ArrayList;
import java.util.List;

/** Rewrites patterns, and makes their extractors. */
final class PatternRewriter implements Pattern.Visitor<Pattern> {
    private final Rewriting rewriting;

    PatternRewriter(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    @Override
    public Pattern visitExpressionPattern(ExpressionPattern pattern) {
        return new ExpressionPattern(pattern.span(), rewriting.value(pattern.expression()));
    }

    @Override
    public Pattern visitWildcardPattern(WildcardPattern pattern) {
        return pattern;
    }

    @Override
    public ExtractorPattern visitExtractorPattern(ExtractorPattern pattern) {
        Extractor extractor;
        try {
            extractor = Extractors.compile(
                    pattern.name(), pattern.argument(), rewriting.text().grokPatterns());
        } catch (ExtractorException e) {
            throw rewriting
                    .text()
                    .place(pattern.span())
                    .with(Place.NEAR)
                    .error(ErrorCode.INVALID_LITERAL, "Invalid tilde predicate pattern: " + e.getMessage());
        }
        return new ExtractorPattern(pattern.span(), pattern.name(), pattern.argument(), extractor);
    }

    @Override
    public Pattern visitRecordPattern(RecordPattern pattern) {
        List<FieldPredicate> predicates = new ArrayList<>(pattern.predicates().size());
        for (FieldPredicate predicate : pattern.predicates()) {
            predicates.add(rewriting.predicate(predicate));
        }
        PredicateWarnings.check(pattern, rewriting.text());
        return new RecordPattern(pattern.span(), predicates);
    }

    @Override
    public Pattern visitArrayPattern(ArrayPattern pattern) {
        return new ArrayPattern(pattern.span(), patterns(pattern.elements()));
    }

    @Override
    public Pattern visitTuplePattern(TuplePattern pattern) {
        return new TuplePattern(pattern.span(), patterns(pattern.elements()), pattern.open());
    }

    /** Rewrites the pattern first: its own reads are of variables that had a value before. */
    @Override
    public Pattern visitAssignPattern(AssignPattern pattern) {
        Pattern inner = rewriting.pattern(pattern.pattern());
        return new AssignPattern(pattern.span(), rewriting.variables().caseVariable(pattern.variable()), inner);
    }

    private List<Pattern> patterns(List<Pattern> patterns) {
        List<Pattern> rewritten = new ArrayList<>(patterns.size());
        for (Pattern pattern : patterns) {
            rewritten.add(rewriting.pattern(pattern));
        }
        return rewritten;
    }
}
