package io.tremor.engine.lang.grammar;

import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.ast.ArrayPattern;
import io.tremor.engine.lang.ast.AssignPattern;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.ExpressionPattern;
import io.tremor.engine.lang.ast.ExtractorPattern;
import io.tremor.engine.lang.ast.FieldPredicate;
import io.tremor.engine.lang.ast.Pattern;
import io.tremor.engine.lang.ast.RecordPattern;
import io.tremor.engine.lang.ast.TuplePattern;
import io.tremor.engine.lang.ast.Variable;
import io.tremor.engine.lang.ast.WildcardPattern;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** What stands behind {@code case}. */
final class PatternBuilder extends TremorParserBaseVisitor<Pattern> {
    private final AstBuilder ast;

    PatternBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    Pattern pattern(TremorParser.PatternContext pattern) {
        return pattern.accept(this);
    }

    /** Returns what the arguments of a function have to look like; it stands up to what follows it. */
    Pattern arguments(TremorParser.FunctionCaseContext functionCase) {
        return new TuplePattern(
                Spans.upTo(functionCase.LPAREN(), functionCase.ARROW().getSymbol()),
                elements(functionCase.element()),
                false);
    }

    @Override
    public Pattern visitAssignPattern(TremorParser.AssignPatternContext pattern) {
        TerminalNode name = pattern.CASE_NAME();
        return new AssignPattern(
                Spans.of(pattern), new Variable(Spans.of(name), Identifiers.of(name)), pattern(pattern.pattern()));
    }

    @Override
    public Pattern visitStructurePattern(TremorParser.StructurePatternContext pattern) {
        return structure(pattern.structure());
    }

    @Override
    public Pattern visitWildcardPattern(TremorParser.WildcardPatternContext pattern) {
        return new WildcardPattern(Spans.of(pattern));
    }

    @Override
    public Pattern visitExtractorPattern(TremorParser.ExtractorPatternContext pattern) {
        return extractor(pattern.extractor());
    }

    @Override
    public Pattern visitExpressionPattern(TremorParser.ExpressionPatternContext pattern) {
        return expression(ast.values.value(pattern.value()));
    }

    private static Pattern expression(Expression value) {
        return new ExpressionPattern(value.span(), value);
    }

    private Pattern structure(TremorParser.StructureContext structure) {
        if (structure.recordPattern() != null) {
            return fields(structure.recordPattern());
        }
        SourceSpan span = Spans.of(structure);
        return structure.LPAT_BRACKET() == null
                ? new TuplePattern(span, elements(structure.element()), structure.open() != null)
                : new ArrayPattern(span, elements(structure.element()));
    }

    private RecordPattern fields(TremorParser.RecordPatternContext pattern) {
        List<FieldPredicate> predicates = new ArrayList<>();
        for (TremorParser.FieldPredicateContext field : pattern.fieldPredicate()) {
            predicates.add(predicate(field));
        }
        return new RecordPattern(Spans.of(pattern), predicates);
    }

    private FieldPredicate predicate(TremorParser.FieldPredicateContext field) {
        SourceSpan span = Spans.of(field);
        if (field instanceof TremorParser.PresentFieldContext present) {
            return new FieldPredicate.Present(span, Identifiers.of(present.name()));
        }
        if (field instanceof TremorParser.AbsentFieldContext absent) {
            return new FieldPredicate.Absent(span, Identifiers.of(absent.name()));
        }
        return tested(span, (TremorParser.TestedFieldContext) field);
    }

    private FieldPredicate tested(SourceSpan span, TremorParser.TestedFieldContext field) {
        // Of two names the first one has no effect.
        String key = Identifiers.of(field.name(field.name().size() - 1));
        if (field.extractor() != null) {
            return new FieldPredicate.Extracts(span, key, extractor(field.extractor()));
        }
        if (field.structure() != null) {
            return new FieldPredicate.Matches(span, key, structure(field.structure()));
        }
        TerminalNode operator = (TerminalNode) field.getChild(1);
        return new FieldPredicate.Compares(
                span, key, OperatorChains.operator(operator.getSymbol().getType()), ast.values.value(field.value()));
    }

    private List<Pattern> elements(List<TremorParser.ElementContext> contexts) {
        List<Pattern> elements = new ArrayList<>(contexts.size());
        for (TremorParser.ElementContext each : contexts) {
            elements.add(each.accept(this));
        }
        return elements;
    }

    @Override
    public Pattern visitExtractorElement(TremorParser.ExtractorElementContext element) {
        return extractor(element.extractor());
    }

    @Override
    public Pattern visitWildcardElement(TremorParser.WildcardElementContext element) {
        return new WildcardPattern(Spans.of(element));
    }

    @Override
    public Pattern visitRecordElement(TremorParser.RecordElementContext element) {
        return fields(element.recordPattern());
    }

    @Override
    public Pattern visitExpressionElement(TremorParser.ExpressionElementContext element) {
        return expression(ast.values.value(element.value()));
    }

    private static ExtractorPattern extractor(TremorParser.ExtractorContext extractor) {
        return new ExtractorPattern(
                Spans.of(extractor),
                Identifiers.of(extractor.name()),
                ExtractorText.argument(extractor.EXTRACTOR().getText()),
                null);
    }
}
