package io.tremor.engine.lang.plan;

import io.tremor.api.value.NullValue;
import io.tremor.engine.lang.ast.BinaryChain;
import io.tremor.engine.lang.ast.Block;
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
import io.tremor.engine.lang.ast.PathRoot;
import io.tremor.engine.lang.ast.Presence;
import io.tremor.engine.lang.ast.RecordLiteral;
import io.tremor.engine.lang.ast.Recur;
import io.tremor.engine.lang.ast.UnaryOperation;
import io.tremor.engine.lang.node.BlockNode;
import io.tremor.engine.lang.node.DropNode;
import io.tremor.engine.lang.node.EmitNode;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.LiteralNode;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.node.RecurNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans what stands in the place of a statement. Where no value is wanted, an expression is planned, so that its errors
 * are found, and then left out.
 */
final class StatementPlanner implements Expression.Visitor<Node> {
    private static final Node NOTHING = new LiteralNode(NullValue.NULL);

    private final Planning planning;
    private final boolean wanted;

    StatementPlanner(Planning planning, boolean wanted) {
        this.planning = planning;
        this.wanted = wanted;
    }

    /** Returns whether values are wanted. */
    boolean isWanted() {
        return wanted;
    }

    Node plan(Expression statement) {
        return statement.accept(this);
    }

    /** Returns the node of a block of statements, of which only the last one's value may be wanted. */
    Node block(Block block) {
        List<Expression> statements = block.statements();
        int last = statements.size() - 1;
        List<Node> before = new ArrayList<>();
        for (Expression statement : statements.subList(0, last)) {
            before.add(planning.statements(false).plan(statement));
        }
        return sequence(before, plan(statements.get(last)));
    }

    /** Returns the node that runs statements one after the other. */
    static Node sequence(List<Node> before, Node last) {
        List<Node> effective = new ArrayList<>();
        for (Node node : before) {
            if (!(node instanceof LiteralNode)) {
                effective.add(node);
            }
        }
        return effective.isEmpty() ? last : new BlockNode(effective, last);
    }

    /** Returns the node of the last value of an arm; those before it are planned for their errors alone. */
    static ExpressionNode value(Planning planning, Block block) {
        List<ExpressionNode> values = planning.expressions(block.statements());
        return values.get(values.size() - 1);
    }

    private Node expression(Expression expression) {
        ExpressionNode node = planning.expression(expression);
        return wanted ? node : NOTHING;
    }

    @Override
    public Node visitLet(Let let) {
        return new PathPlanner(planning).assignment(let);
    }

    @Override
    public Node visitEmit(Emit emit) {
        ExpressionNode port = emit.port() == null ? null : planning.expression(emit.port());
        ExpressionNode value = emit.value() == null ? null : planning.expression(emit.value());
        return new EmitNode(value, port);
    }

    @Override
    public Node visitDrop(Drop drop) {
        return new DropNode();
    }

    @Override
    public Node visitRecur(Recur recur) {
        List<ExpressionNode> arguments = planning.expressions(recur.arguments());
        return wanted ? new RecurNode(arguments) : NOTHING;
    }

    @Override
    public Node visitMatch(Match match) {
        return wanted || match.statement() ? planning.matches().statement(match, this) : expression(match);
    }

    @Override
    public Node visitFor(For loop) {
        return wanted || loop.statement() ? planning.loops().statement(loop, this) : expression(loop);
    }

    /** Looks into parentheses: a {@code match} in there may end with {@code recur}. */
    @Override
    public Node visitPathExpression(PathExpression path) {
        return wanted && path.segments().isEmpty() && path.root() instanceof PathRoot.Computed computed
                ? computed.expression().accept(this)
                : expression(path);
    }

    @Override
    public Node visitLiteral(Literal literal) {
        return expression(literal);
    }

    @Override
    public Node visitInterpolation(Interpolation interpolation) {
        return expression(interpolation);
    }

    @Override
    public Node visitListLiteral(ListLiteral listLiteral) {
        return expression(listLiteral);
    }

    @Override
    public Node visitRecordLiteral(RecordLiteral recordLiteral) {
        return expression(recordLiteral);
    }

    @Override
    public Node visitBytesLiteral(BytesLiteral bytesLiteral) {
        return expression(bytesLiteral);
    }

    @Override
    public Node visitPresence(Presence presence) {
        return expression(presence);
    }

    @Override
    public Node visitUnaryOperation(UnaryOperation unaryOperation) {
        return expression(unaryOperation);
    }

    @Override
    public Node visitBinaryChain(BinaryChain binaryChain) {
        return expression(binaryChain);
    }

    @Override
    public Node visitCall(Call call) {
        return expression(call);
    }

    @Override
    public Node visitNativeCall(NativeCall nativeCall) {
        return expression(nativeCall);
    }

    @Override
    public Node visitFunctionCall(FunctionCall functionCall) {
        return expression(functionCall);
    }

    @Override
    public Node visitMerge(Merge merge) {
        return expression(merge);
    }

    @Override
    public Node visitPatch(Patch patch) {
        return expression(patch);
    }
}
