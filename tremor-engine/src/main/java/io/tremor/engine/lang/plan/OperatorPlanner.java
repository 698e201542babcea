package io.tremor.engine.lang.plan;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.BoolValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ast.BinaryChain;
import io.tremor.engine.lang.ast.BinaryOperator;
import io.tremor.engine.lang.ast.UnaryOperation;
import io.tremor.engine.lang.ast.UnaryOperator;
import io.tremor.engine.lang.node.AddNode;
import io.tremor.engine.lang.node.AndNode;
import io.tremor.engine.lang.node.BinaryNode;
import io.tremor.engine.lang.node.BitAndNode;
import io.tremor.engine.lang.node.BitNotNode;
import io.tremor.engine.lang.node.BitXorNode;
import io.tremor.engine.lang.node.ChainNode;
import io.tremor.engine.lang.node.DivideNode;
import io.tremor.engine.lang.node.EqualIntegerNode;
import io.tremor.engine.lang.node.EqualNode;
import io.tremor.engine.lang.node.EqualTextNode;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.GreaterNode;
import io.tremor.engine.lang.node.GreaterOrEqualNode;
import io.tremor.engine.lang.node.LessNode;
import io.tremor.engine.lang.node.LessOrEqualNode;
import io.tremor.engine.lang.node.LiteralNode;
import io.tremor.engine.lang.node.MultiplyNode;
import io.tremor.engine.lang.node.NegateNode;
import io.tremor.engine.lang.node.NotEqualNode;
import io.tremor.engine.lang.node.NotNode;
import io.tremor.engine.lang.node.OrNode;
import io.tremor.engine.lang.node.PlusNode;
import io.tremor.engine.lang.node.RemainderNode;
import io.tremor.engine.lang.node.ShiftLeftNode;
import io.tremor.engine.lang.node.ShiftRightNode;
import io.tremor.engine.lang.node.ShiftRightUnsignedNode;
import io.tremor.engine.lang.node.SubtractNode;
import io.tremor.engine.lang.node.XorNode;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.lang.runtime.ScriptError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans operators. */
final class OperatorPlanner {
    /** A chain of more operations than this is computed in a loop. */
    private static final int NESTED = 2;

    private final Planning planning;

    OperatorPlanner(Planning planning) {
        this.planning = planning;
    }

    ExpressionNode plan(UnaryOperation operation) {
        ExpressionNode operand = planning.expression(operation.operand());
        Place whole = planning.place(operation.span());
        if (planning.folds() && Planning.isKnown(operand)) {
            return planning.fold(unary(operation.operator(), operand, whole), true);
        }
        return unary(
                operation.operator(), operand, whole.within(operation.operand().span()));
    }

    private static ExpressionNode unary(UnaryOperator operator, ExpressionNode operand, Place place) {
        return switch (operator) {
            case PLUS -> new PlusNode(operand, place);
            case MINUS -> new NegateNode(operand, place);
            case NOT -> new NotNode(operand, place);
            case BIT_NOT -> new BitNotNode(operand, place);
        };
    }

    ExpressionNode plan(BinaryChain chain) {
        return new Chain(chain).plan();
    }

    /** Returns the node of a comparison with a known text or integer, or {@code null} if it is something else. */
    private static @Nullable ExpressionNode comparison(
            BinaryOperator operator, ExpressionNode left, ExpressionNode right) {
        if (operator != BinaryOperator.EQUAL && operator != BinaryOperator.NOT_EQUAL) {
            return null;
        }
        boolean equal = operator == BinaryOperator.EQUAL;
        ExpressionNode operand = left instanceof LiteralNode ? right : left;
        Value literal = operand == right ? known(left) : known(right);
        if (literal instanceof StringValue text) {
            return new EqualTextNode(operand, text, equal);
        }
        return literal instanceof IntegerValue number ? new EqualIntegerNode(operand, number, equal) : null;
    }

    private static @Nullable Value known(ExpressionNode node) {
        return node instanceof LiteralNode literal ? literal.value() : null;
    }

    /** A chain under way: what its first operations come to, and those behind that are not computed yet. */
    private final class Chain {
        private final BinaryChain chain;
        private final List<BinaryNode> links = new ArrayList<>();
        private ExpressionNode start;
        private ExpressionNode current;
        private ExpressionNode last;
        /** Whether all that {@link #current} needs is known. */
        private boolean known;

        Chain(BinaryChain chain) {
            this.chain = chain;
            start = planning.expression(chain.first());
            current = start;
            last = start;
            known = Planning.isKnown(start);
        }

        ExpressionNode plan() {
            SourceSpan before = chain.first().span();
            for (BinaryChain.Term term : chain.terms()) {
                add(term, before, operand(term));
                before = term.span();
            }
            compute();
            if (links.size() == 1) {
                BinaryOperator operator =
                        chain.terms().get(chain.terms().size() - 1).operator();
                ExpressionNode comparison = comparison(operator, start, last);
                return comparison == null ? current : comparison;
            }
            return links.size() <= NESTED ? current : new ChainNode(start, links);
        }

        /** Plans an operand; what is wrong with the operations before it comes first. */
        private ExpressionNode operand(BinaryChain.Term term) {
            try {
                return planning.expression(term.operand());
            } catch (ScriptError error) {
                compute();
                throw error;
            }
        }

        private void add(BinaryChain.Term term, SourceSpan before, ExpressionNode operand) {
            last = operand;
            boolean logic = isLogic(term.operator());
            if (logic || !Planning.isKnown(operand)) {
                compute();
                known = logic && isBool(current) && isBool(operand);
            }
            BinaryNode link = binary(term, current, before, operand);
            links.add(link);
            current = link;
        }

        /** Computes the operations so far if that is possible. They go at once, since each may be as long as all before it. */
        private void compute() {
            if (known && planning.folds() && !links.isEmpty()) {
                start = planning.fold(new ChainNode(start, links), true);
                links.clear();
                current = start;
            }
        }
    }

    private static boolean isLogic(BinaryOperator operator) {
        return operator == BinaryOperator.AND || operator == BinaryOperator.OR || operator == BinaryOperator.XOR;
    }

    private static boolean isBool(ExpressionNode node) {
        return node instanceof LiteralNode literal && literal.value() instanceof BoolValue;
    }

    private BinaryNode binary(BinaryChain.Term term, ExpressionNode left, SourceSpan leftSpan, ExpressionNode right) {
        Place place = planning.place(term.span());
        SourceSpan rightSpan = term.operand().span();
        return switch (term.operator()) {
            case OR -> new OrNode(left, leftSpan, right, rightSpan, place);
            case XOR -> new XorNode(left, leftSpan, right, rightSpan, place);
            case AND -> new AndNode(left, leftSpan, right, rightSpan, place);
            case BIT_XOR -> new BitXorNode(left, right, place);
            case BIT_AND -> new BitAndNode(left, right, place);
            case EQUAL -> new EqualNode(left, right, place);
            case NOT_EQUAL -> new NotEqualNode(left, right, place);
            case GREATER_OR_EQUAL -> new GreaterOrEqualNode(left, right, place);
            case GREATER -> new GreaterNode(left, right, place);
            case LESS_OR_EQUAL -> new LessOrEqualNode(left, right, place);
            case LESS -> new LessNode(left, right, place);
            case SHIFT_RIGHT -> new ShiftRightNode(left, right, place);
            case SHIFT_RIGHT_UNSIGNED -> new ShiftRightUnsignedNode(left, right, place);
            case SHIFT_LEFT -> new ShiftLeftNode(left, right, place);
            case ADD -> new AddNode(left, right, place);
            case SUBTRACT -> new SubtractNode(left, right, place);
            case MULTIPLY -> new MultiplyNode(left, right, place);
            case DIVIDE -> new DivideNode(left, right, place);
            case REMAINDER -> new RemainderNode(left, right, place);
        };
    }
}
