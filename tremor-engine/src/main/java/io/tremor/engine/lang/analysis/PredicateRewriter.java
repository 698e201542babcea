package io.tremor.engine.lang.analysis;

import io.tremor.engine.lang.ast.ExtractorPattern;
import io.tremor.engine.lang.ast.FieldPredicate;

/** Rewrites the conditions of record patterns. */
final class PredicateRewriter implements FieldPredicate.Visitor<FieldPredicate> {
    private final Rewriting rewriting;

    PredicateRewriter(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    @Override
    public FieldPredicate visitExtracts(FieldPredicate.Extracts predicate) {
        ExtractorPattern extractor = (ExtractorPattern) rewriting.pattern(predicate.extractor());
        return new FieldPredicate.Extracts(predicate.span(), predicate.key(), extractor);
    }

    @Override
    public FieldPredicate visitMatches(FieldPredicate.Matches predicate) {
        return new FieldPredicate.Matches(predicate.span(), predicate.key(), rewriting.pattern(predicate.pattern()));
    }

    @Override
    public FieldPredicate visitPresent(FieldPredicate.Present predicate) {
        return predicate;
    }

    @Override
    public FieldPredicate visitAbsent(FieldPredicate.Absent predicate) {
        return predicate;
    }

    @Override
    public FieldPredicate visitCompares(FieldPredicate.Compares predicate) {
        return new FieldPredicate.Compares(
                predicate.span(), predicate.key(), predicate.operator(), rewriting.value(predicate.operand()));
    }
}
