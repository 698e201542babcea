package io.tremor.engine.lang.grammar;

import io.tremor.engine.lang.ast.Block;
import io.tremor.engine.lang.ast.Case;
import io.tremor.engine.lang.ast.Drop;
import io.tremor.engine.lang.ast.Emit;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.For;
import io.tremor.engine.lang.ast.ForCase;
import io.tremor.engine.lang.ast.Let;
import io.tremor.engine.lang.ast.Match;
import java.util.ArrayList;
import java.util.List;

/** Statements, and {@code match} and {@code for} with arms of statements. */
final class StatementBuilder extends TremorParserBaseVisitor<Expression> {
    private final AstBuilder ast;

    StatementBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    Expression statement(TremorParser.StatementContext statement) {
        return statement.accept(this);
    }

    Block block(TremorParser.StatementsContext statements) {
        return block(statements.statement());
    }

    Block block(List<TremorParser.StatementContext> contexts) {
        List<Expression> statements = new ArrayList<>(contexts.size());
        for (TremorParser.StatementContext each : contexts) {
            statements.add(statement(each));
        }
        return new Block(Spans.of(contexts.get(0)).to(Spans.of(contexts.get(contexts.size() - 1))), statements);
    }

    @Override
    public Expression visitStatementMatch(TremorParser.StatementMatchContext match) {
        List<Case> cases = new ArrayList<>();
        for (TremorParser.StatementCaseContext each : match.statementCase()) {
            cases.add(new Case(
                    Spans.of(each),
                    ast.patterns.pattern(each.pattern()),
                    ast.values.guard(each.guard()),
                    block(each.statements())));
        }
        return new Match(Spans.of(match), ast.values.value(match.value()), cases, true);
    }

    @Override
    public Expression visitStatementFor(TremorParser.StatementForContext loop) {
        List<ForCase> cases = new ArrayList<>();
        for (TremorParser.StatementForCaseContext each : loop.statementForCase()) {
            cases.add(new ForCase(
                    Spans.upTo(each.LPAREN(), ValueBuilder.behindHead(each.guard(), each.ARROW())),
                    Identifiers.variable(each.name(0)),
                    Identifiers.variable(each.name(1)),
                    ast.values.guard(each.guard()),
                    block(each.statements())));
        }
        return new For(
                Spans.of(loop),
                ast.values.value(loop.value()),
                cases,
                ast.values.initial(loop.into()),
                ValueBuilder.fold(loop.into()),
                true);
    }

    @Override
    public Expression visitLet(TremorParser.LetContext let) {
        return new Let(
                Spans.of(let.path()).to(Spans.of(let.statement())),
                ast.paths.path(let.path()),
                statement(let.statement()));
    }

    @Override
    public Expression visitDrop(TremorParser.DropContext drop) {
        return new Drop(Spans.of(drop));
    }

    @Override
    public Expression visitEmit(TremorParser.EmitContext emit) {
        return new Emit(
                Spans.of(emit),
                emit.value() == null ? null : ast.values.value(emit.value()),
                emit.text() == null ? null : ast.texts.text(emit.text()));
    }

    @Override
    public Expression visitStatementExpression(TremorParser.StatementExpressionContext statement) {
        return ast.values.expression(statement.expression());
    }
}
