package io.tremor.engine.lang.ast;

import java.util.ArrayList;
import java.util.List;

/** Lists patterns. */
final class ListedPattern implements Pattern.Visitor<Listed>, FieldPredicate.Visitor<Listed> {
    private final ListedExpression expressions;

    ListedPattern(ListedExpression expressions) {
        this.expressions = expressions;
    }

    private List<Listed> all(List<Pattern> patterns) {
        List<Listed> listed = new ArrayList<>();
        for (Pattern each : patterns) {
            listed.add(each.accept(this));
        }
        return listed;
    }

    @Override
    public Listed visitExpressionPattern(ExpressionPattern pattern) {
        return new Listed("ExpressionPattern", pattern.span(), "", expressions.all(List.of(pattern.expression())));
    }

    @Override
    public Listed visitWildcardPattern(WildcardPattern pattern) {
        return Listed.leaf("WildcardPattern", pattern.span(), "");
    }

    @Override
    public Listed visitExtractorPattern(ExtractorPattern pattern) {
        return Listed.leaf(
                "ExtractorPattern", pattern.span(), pattern.name() + " " + Listed.quoted(pattern.argument()));
    }

    @Override
    public Listed visitRecordPattern(RecordPattern pattern) {
        List<Listed> predicates = new ArrayList<>();
        for (FieldPredicate each : pattern.predicates()) {
            predicates.add(each.accept(this));
        }
        return new Listed("RecordPattern", pattern.span(), "", predicates);
    }

    @Override
    public Listed visitArrayPattern(ArrayPattern pattern) {
        return new Listed("ArrayPattern", pattern.span(), "", all(pattern.elements()));
    }

    @Override
    public Listed visitTuplePattern(TuplePattern pattern) {
        return new Listed("TuplePattern", pattern.span(), pattern.open() ? "open" : "", all(pattern.elements()));
    }

    @Override
    public Listed visitAssignPattern(AssignPattern pattern) {
        return new Listed("AssignPattern", pattern.span(), pattern.variable().name(), all(List.of(pattern.pattern())));
    }

    @Override
    public Listed visitExtracts(FieldPredicate.Extracts predicate) {
        return new Listed("Extracts", predicate.span(), predicate.key(), all(List.of(predicate.extractor())));
    }

    @Override
    public Listed visitMatches(FieldPredicate.Matches predicate) {
        return new Listed("Matches", predicate.span(), predicate.key(), all(List.of(predicate.pattern())));
    }

    @Override
    public Listed visitPresent(FieldPredicate.Present predicate) {
        return Listed.leaf("Present", predicate.span(), predicate.key());
    }

    @Override
    public Listed visitAbsent(FieldPredicate.Absent predicate) {
        return Listed.leaf("Absent", predicate.span(), predicate.key());
    }

    @Override
    public Listed visitCompares(FieldPredicate.Compares predicate) {
        return new Listed(
                "Compares",
                predicate.span(),
                predicate.key() + " " + predicate.operator(),
                expressions.all(List.of(predicate.operand())));
    }
}
