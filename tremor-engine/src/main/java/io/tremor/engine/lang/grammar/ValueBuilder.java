package io.tremor.engine.lang.grammar;

import io.tremor.engine.lang.ast.BinaryOperator;
import io.tremor.engine.lang.ast.Block;
import io.tremor.engine.lang.ast.Case;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.For;
import io.tremor.engine.lang.ast.ForCase;
import io.tremor.engine.lang.ast.Match;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Values, {@code match} and {@code for} with arms of values, and operator expressions. */
final class ValueBuilder extends TremorParserBaseVisitor<Expression> {
    private final AstBuilder ast;

    ValueBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    Expression value(TremorParser.ValueContext value) {
        return value.accept(this);
    }

    List<Expression> all(List<TremorParser.ValueContext> contexts) {
        List<Expression> values = new ArrayList<>(contexts.size());
        for (TremorParser.ValueContext each : contexts) {
            values.add(value(each));
        }
        return values;
    }

    @Nullable
    Expression guard(TremorParser.@Nullable GuardContext guard) {
        return guard == null ? null : value(guard.value());
    }

    @Nullable
    Expression initial(TremorParser.@Nullable IntoContext into) {
        return into == null ? null : value(into.value());
    }

    static @Nullable BinaryOperator fold(TremorParser.@Nullable IntoContext into) {
        return into == null || into.foldOperator() == null
                ? null
                : OperatorChains.operator(into.foldOperator().getStart().getType());
    }

    /** Returns the token behind the variables of a case of a {@code for}. */
    static Token behindHead(TremorParser.@Nullable GuardContext guard, TerminalNode arrow) {
        return guard == null ? arrow.getSymbol() : guard.getStart();
    }

    private Block arm(TremorParser.ValuesContext values) {
        return new Block(Spans.of(values), all(values.value()));
    }

    @Override
    public Expression visitValueMatch(TremorParser.ValueMatchContext match) {
        List<Case> cases = new ArrayList<>();
        for (TremorParser.ValueCaseContext each : match.valueCase()) {
            cases.add(new Case(
                    Spans.of(each), ast.patterns.pattern(each.pattern()), guard(each.guard()), arm(each.values())));
        }
        return new Match(Spans.of(match), value(match.value()), cases, false);
    }

    @Override
    public Expression visitValueFor(TremorParser.ValueForContext loop) {
        List<ForCase> cases = new ArrayList<>();
        for (TremorParser.ValueForCaseContext each : loop.valueForCase()) {
            cases.add(new ForCase(
                    Spans.upTo(each.LPAREN(), behindHead(each.guard(), each.ARROW())),
                    Identifiers.variable(each.name(0)),
                    Identifiers.variable(each.name(1)),
                    guard(each.guard()),
                    arm(each.values())));
        }
        return new For(Spans.of(loop), value(loop.value()), cases, initial(loop.into()), fold(loop.into()), false);
    }

    @Override
    public Expression visitValueExpression(TremorParser.ValueExpressionContext value) {
        return expression(value.expression());
    }

    Expression expression(TremorParser.ExpressionContext expression) {
        TremorParser.OperandContext first = (TremorParser.OperandContext) expression.getChild(0);
        if (expression.getChildCount() == 1) {
            return ast.operands.operand(first);
        }
        OperatorChains chains = new OperatorChains(ast.operands.operand(first), Spans.of(first));
        for (int i = 1; i < expression.getChildCount(); i += 2) {
            TerminalNode operator = (TerminalNode) expression.getChild(i);
            TremorParser.OperandContext operand = (TremorParser.OperandContext) expression.getChild(i + 1);
            chains.add(
                    OperatorChains.operator(operator.getSymbol().getType()),
                    ast.operands.operand(operand),
                    Spans.of(operand));
        }
        return chains.finish();
    }
}
