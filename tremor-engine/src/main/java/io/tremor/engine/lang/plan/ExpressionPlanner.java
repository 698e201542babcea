package io.tremor.engine.lang.plan;

import io.tremor.engine.lang.ast.BinaryChain;
import io.tremor.engine.lang.ast.BytesLiteral;
import io.tremor.engine.lang.ast.Call;
import io.tremor.engine.lang.ast.Drop;
import io.tremor.engine.lang.ast.Emit;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.For;
import io.tremor.engine.lang.ast.FunctionCall;
import io.tremor.engine.lang.ast.Interpolation;
import io.tremor.engine.lang.ast.Let;
import io.tremor.engine.lang.ast.ListLiteral;
import io.tremor.engine.lang.ast.Literal;
import io.tremor.engine.lang.ast.Match;
import io.tremor.engine.lang.ast.Merge;
import io.tremor.engine.lang.ast.NativeCall;
import io.tremor.engine.lang.ast.Patch;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.Presence;
import io.tremor.engine.lang.ast.RecordLiteral;
import io.tremor.engine.lang.ast.Recur;
import io.tremor.engine.lang.ast.UnaryOperation;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.LiteralNode;

/** Chooses the node that computes an expression; each kind of construct has a planner of its own. */
final class ExpressionPlanner implements Expression.Visitor<ExpressionNode> {
    private final Planning planning;
    private final LiteralPlanner literals;
    private final OperatorPlanner operators;
    private final PathPlanner paths;
    private final PatchPlanner patches;

    ExpressionPlanner(Planning planning) {
        this.planning = planning;
        literals = new LiteralPlanner(planning);
        operators = new OperatorPlanner(planning);
        paths = new PathPlanner(planning);
        patches = new PatchPlanner(planning);
    }

    @Override
    public ExpressionNode visitLiteral(Literal literal) {
        return new LiteralNode(literal.value());
    }

    @Override
    public ExpressionNode visitInterpolation(Interpolation interpolation) {
        return literals.plan(interpolation);
    }

    @Override
    public ExpressionNode visitListLiteral(ListLiteral listLiteral) {
        return literals.plan(listLiteral);
    }

    @Override
    public ExpressionNode visitRecordLiteral(RecordLiteral recordLiteral) {
        return literals.plan(recordLiteral);
    }

    @Override
    public ExpressionNode visitBytesLiteral(BytesLiteral bytesLiteral) {
        return literals.plan(bytesLiteral);
    }

    @Override
    public ExpressionNode visitPathExpression(PathExpression pathExpression) {
        return paths.read(pathExpression);
    }

    @Override
    public ExpressionNode visitPresence(Presence presence) {
        return paths.presence(presence);
    }

    @Override
    public ExpressionNode visitUnaryOperation(UnaryOperation unaryOperation) {
        return operators.plan(unaryOperation);
    }

    @Override
    public ExpressionNode visitBinaryChain(BinaryChain binaryChain) {
        return operators.plan(binaryChain);
    }

    @Override
    public ExpressionNode visitCall(Call call) {
        throw new IllegalStateException("Call in the place of a value");
    }

    @Override
    public ExpressionNode visitNativeCall(NativeCall nativeCall) {
        return planning.calls().plan(nativeCall);
    }

    @Override
    public ExpressionNode visitFunctionCall(FunctionCall functionCall) {
        return planning.calls().plan(functionCall);
    }

    @Override
    public ExpressionNode visitRecur(Recur recur) {
        throw new IllegalStateException("Recur in the place of a value");
    }

    @Override
    public ExpressionNode visitMatch(Match match) {
        return planning.matches().value(match);
    }

    @Override
    public ExpressionNode visitFor(For loop) {
        return planning.loops().value(loop);
    }

    @Override
    public ExpressionNode visitMerge(Merge merge) {
        return patches.plan(merge);
    }

    @Override
    public ExpressionNode visitPatch(Patch patch) {
        return patches.plan(patch);
    }

    @Override
    public ExpressionNode visitLet(Let let) {
        throw new IllegalStateException("Let in the place of a value");
    }

    @Override
    public ExpressionNode visitEmit(Emit emit) {
        throw new IllegalStateException("Emit in the place of a value");
    }

    @Override
    public ExpressionNode visitDrop(Drop drop) {
        throw new IllegalStateException("Drop in the place of a value");
    }
}
