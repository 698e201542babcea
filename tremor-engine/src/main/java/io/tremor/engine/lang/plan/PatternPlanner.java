package io.tremor.engine.lang.plan;

import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.engine.lang.ast.ArrayPattern;
import io.tremor.engine.lang.ast.AssignPattern;
import io.tremor.engine.lang.ast.BinaryOperator;
import io.tremor.engine.lang.ast.ExpressionPattern;
import io.tremor.engine.lang.ast.ExtractorPattern;
import io.tremor.engine.lang.ast.FieldPredicate;
import io.tremor.engine.lang.ast.Pattern;
import io.tremor.engine.lang.ast.RecordPattern;
import io.tremor.engine.lang.ast.TuplePattern;
import io.tremor.engine.lang.ast.WildcardPattern;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.LiteralNode;
import io.tremor.engine.lang.node.pattern.AbsentField;
import io.tremor.engine.lang.node.pattern.AnyPattern;
import io.tremor.engine.lang.node.pattern.ArrayPatternNode;
import io.tremor.engine.lang.node.pattern.AssignPatternNode;
import io.tremor.engine.lang.node.pattern.ComparedField;
import io.tremor.engine.lang.node.pattern.EqualPattern;
import io.tremor.engine.lang.node.pattern.ExtractorPatternNode;
import io.tremor.engine.lang.node.pattern.FieldComparison;
import io.tremor.engine.lang.node.pattern.FieldTest;
import io.tremor.engine.lang.node.pattern.LiteralPattern;
import io.tremor.engine.lang.node.pattern.PatternField;
import io.tremor.engine.lang.node.pattern.PatternNode;
import io.tremor.engine.lang.node.pattern.PresentField;
import io.tremor.engine.lang.node.pattern.RecordPatternNode;
import io.tremor.engine.lang.node.pattern.TextField;
import io.tremor.engine.lang.node.pattern.TextPattern;
import io.tremor.engine.lang.node.pattern.TuplePatternNode;
import io.tremor.engine.lang.runtime.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Plans patterns, and the conditions of record patterns. */
final class PatternPlanner implements Pattern.Visitor<PatternNode>, FieldPredicate.Visitor<FieldTest> {
    private final Planning planning;
    private final Place place;

    /** Creates a planner; {@code place} is the {@code match} around the patterns, where their errors belong. */
    PatternPlanner(Planning planning, Place place) {
        this.planning = planning;
        this.place = place;
    }

    PatternNode plan(Pattern pattern) {
        return pattern.accept(this);
    }

    private List<PatternNode> plan(List<Pattern> patterns) {
        List<PatternNode> nodes = new ArrayList<>(patterns.size());
        for (Pattern pattern : patterns) {
            nodes.add(plan(pattern));
        }
        return nodes;
    }

    @Override
    public PatternNode visitExpressionPattern(ExpressionPattern pattern) {
        ExpressionNode node = planning.expression(pattern.expression());
        if (!(node instanceof LiteralNode literal)) {
            return new EqualPattern(node, place);
        }
        return literal.value() instanceof StringValue text
                ? new TextPattern(text)
                : new LiteralPattern(literal.value());
    }

    @Override
    public PatternNode visitWildcardPattern(WildcardPattern pattern) {
        return new AnyPattern();
    }

    @Override
    public PatternNode visitExtractorPattern(ExtractorPattern pattern) {
        return new ExtractorPatternNode(
                Objects.requireNonNull(pattern.extractor()),
                planning.place(pattern.span()).with(Place.NEAR));
    }

    @Override
    public PatternNode visitRecordPattern(RecordPattern pattern) {
        List<FieldTest> tests = new ArrayList<>(pattern.predicates().size());
        for (FieldPredicate predicate : pattern.predicates()) {
            tests.add(predicate.accept(this));
        }
        return new RecordPatternNode(tests, place);
    }

    @Override
    public PatternNode visitArrayPattern(ArrayPattern pattern) {
        return new ArrayPatternNode(plan(pattern.elements()), place);
    }

    @Override
    public PatternNode visitTuplePattern(TuplePattern pattern) {
        return new TuplePatternNode(plan(pattern.elements()), pattern.open());
    }

    @Override
    public PatternNode visitAssignPattern(AssignPattern pattern) {
        return new AssignPatternNode(pattern.variable().slot(), plan(pattern.pattern()));
    }

    @Override
    public FieldTest visitExtracts(FieldPredicate.Extracts predicate) {
        return new PatternField(Key.of(predicate.key()), plan(predicate.extractor()));
    }

    @Override
    public FieldTest visitMatches(FieldPredicate.Matches predicate) {
        return new PatternField(Key.of(predicate.key()), plan(predicate.pattern()));
    }

    @Override
    public FieldTest visitPresent(FieldPredicate.Present predicate) {
        return new PresentField(Key.of(predicate.key()));
    }

    @Override
    public FieldTest visitAbsent(FieldPredicate.Absent predicate) {
        return new AbsentField(Key.of(predicate.key()));
    }

    @Override
    public FieldTest visitCompares(FieldPredicate.Compares predicate) {
        Key key = Key.of(predicate.key());
        ExpressionNode operand = planning.expression(predicate.operand());
        if (predicate.operator() == BinaryOperator.EQUAL
                && operand instanceof LiteralNode literal
                && literal.value() instanceof StringValue text) {
            return new TextField(key, text);
        }
        return new ComparedField(
                key, FieldComparison.valueOf(predicate.operator().name()), operand, place);
    }
}
