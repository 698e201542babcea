package io.tremor.engine.lang.analysis;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.ast.BinaryChain;
import io.tremor.engine.lang.ast.BytesLiteral;
import io.tremor.engine.lang.ast.Call;
import io.tremor.engine.lang.ast.Case;
import io.tremor.engine.lang.ast.Drop;
import io.tremor.engine.lang.ast.Emit;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.For;
import io.tremor.engine.lang.ast.FunctionCall;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.ast.Interpolation;
import io.tremor.engine.lang.ast.Let;
import io.tremor.engine.lang.ast.ListLiteral;
import io.tremor.engine.lang.ast.Literal;
import io.tremor.engine.lang.ast.Match;
import io.tremor.engine.lang.ast.Merge;
import io.tremor.engine.lang.ast.NativeCall;
import io.tremor.engine.lang.ast.Patch;
import io.tremor.engine.lang.ast.PatchOperation;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.Presence;
import io.tremor.engine.lang.ast.RecordLiteral;
import io.tremor.engine.lang.ast.Recur;
import io.tremor.engine.lang.ast.UnaryOperation;
import io.tremor.engine.lang.runtime.Place;
import java.util.ArrayList;
import java.util.List;

/** Rewrites expressions: those that may end a function, or those behind which it goes on. */
final class ExpressionRewriter implements Expression.Visitor<Expression> {
    private final Rewriting rewriting;
    private final boolean tail;

    ExpressionRewriter(Rewriting rewriting, boolean tail) {
        this.rewriting = rewriting;
        this.tail = tail;
    }

    private Expression value(Expression expression) {
        return rewriting.value(expression);
    }

    @Override
    public Expression visitLiteral(Literal literal) {
        return literal;
    }

    @Override
    public Expression visitInterpolation(Interpolation interpolation) {
        List<Interpolation.Part> parts = new ArrayList<>();
        for (Interpolation.Part part : interpolation.parts()) {
            parts.add(
                    part instanceof Interpolation.Hole hole ? new Interpolation.Hole(value(hole.expression())) : part);
        }
        return new Interpolation(interpolation.span(), parts);
    }

    @Override
    public Expression visitListLiteral(ListLiteral listLiteral) {
        return new ListLiteral(listLiteral.span(), rewriting.values(listLiteral.elements()));
    }

    @Override
    public Expression visitRecordLiteral(RecordLiteral recordLiteral) {
        List<RecordLiteral.Field> fields =
                new ArrayList<>(recordLiteral.fields().size());
        for (RecordLiteral.Field field : recordLiteral.fields()) {
            Expression key = value(field.key());
            fields.add(new RecordLiteral.Field(field.span(), key, value(field.value())));
        }
        return new RecordLiteral(recordLiteral.span(), fields);
    }

    @Override
    public Expression visitBytesLiteral(BytesLiteral bytesLiteral) {
        return new BytesRewriter(rewriting).rewrite(bytesLiteral);
    }

    @Override
    public Expression visitPathExpression(PathExpression pathExpression) {
        return rewriting.path(pathExpression);
    }

    @Override
    public Expression visitPresence(Presence presence) {
        return new Presence(presence.span(), presence.present(), rewriting.path(presence.path()));
    }

    @Override
    public Expression visitUnaryOperation(UnaryOperation unaryOperation) {
        return new UnaryOperation(unaryOperation.span(), unaryOperation.operator(), value(unaryOperation.operand()));
    }

    @Override
    public Expression visitBinaryChain(BinaryChain binaryChain) {
        Expression first = value(binaryChain.first());
        List<BinaryChain.Term> terms = new ArrayList<>(binaryChain.terms().size());
        for (BinaryChain.Term term : binaryChain.terms()) {
            terms.add(new BinaryChain.Term(term.span(), term.operator(), value(term.operand())));
        }
        return new BinaryChain(binaryChain.span(), first, terms);
    }

    @Override
    public Expression visitCall(Call call) {
        return new CallRewriter(rewriting.text()).rewrite(call, rewriting);
    }

    @Override
    public Expression visitNativeCall(NativeCall nativeCall) {
        return nativeCall;
    }

    @Override
    public Expression visitFunctionCall(FunctionCall functionCall) {
        return functionCall;
    }

    @Override
    public Expression visitRecur(Recur recur) {
        FunctionDefinition function = rewriting.function();
        if (!tail || function == null) {
            throw misplaced("recur", recur.span());
        }
        int parameters = function.parameters().size();
        int given = recur.arguments().size();
        if (given > parameters || given < parameters && !function.open()) {
            throw rewriting
                    .text()
                    .place(recur.span())
                    .error(ErrorCode.BAD_ARITY, "Wrong number of arguments " + parameters + " != " + given);
        }
        return new Recur(recur.span(), rewriting.values(recur.arguments()));
    }

    @Override
    public Expression visitMatch(Match match) {
        List<Case> cases = rewriting.cases(match.cases(), tail);
        CaseWarnings.check(match, rewriting.text());
        return new Match(match.span(), value(match.target()), cases, match.statement());
    }

    @Override
    public Expression visitFor(For loop) {
        return new ForRewriter(rewriting).rewrite(loop, tail && loop.statement());
    }

    @Override
    public Expression visitMerge(Merge merge) {
        Expression target = value(merge.target());
        return new Merge(merge.span(), target, value(merge.value()));
    }

    @Override
    public Expression visitPatch(Patch patch) {
        List<PatchOperation> operations = new ArrayList<>(patch.operations().size());
        for (PatchOperation operation : patch.operations()) {
            operations.add(rewriting.operation(operation));
        }
        return new Patch(patch.span(), value(patch.target()), operations);
    }

    @Override
    public Expression visitLet(Let let) {
        PathExpression path = rewriting.path(let.path());
        return new Let(let.span(), path, let.value().accept(this));
    }

    @Override
    public Expression visitEmit(Emit emit) {
        if (rewriting.function() != null) {
            throw misplaced("emit", emit.span());
        }
        Expression value = rewriting.optional(emit.value());
        return new Emit(emit.span(), value, rewriting.optional(emit.port()));
    }

    @Override
    public Expression visitDrop(Drop drop) {
        if (rewriting.function() != null) {
            throw misplaced("drop", drop.span());
        }
        return drop;
    }

    private RuntimeException misplaced(String statement, SourceSpan span) {
        return rewriting
                .text()
                .place(span)
                .with(Place.NEAR)
                .error(ErrorCode.MISPLACED, "Can not " + statement + " from this location");
    }
}
