package io.tremor.engine.lang.grammar;

import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.ast.BinaryChain;
import io.tremor.engine.lang.ast.BinaryOperator;
import io.tremor.engine.lang.ast.Expression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts a flat list of operands and operators in the order of precedence. Operators of one level make one chain, from
 * left to right, so the depth of the result is the number of levels at most.
 */
final class OperatorChains {
    private final Deque<Chain> open = new ArrayDeque<>();
    private Expression operand;
    private SourceSpan place;

    /** Starts with the leftmost operand; {@code place} includes parentheses around it. */
    OperatorChains(Expression operand, SourceSpan place) {
        this.operand = operand;
        this.place = place;
    }

    /** A chain that waits for the operand of its last operator. */
    private static final class Chain {
        final int level;
        final Expression first;
        final SourceSpan start;
        final List<BinaryChain.Term> terms = new ArrayList<>();
        BinaryOperator operator;

        Chain(BinaryOperator operator, Expression first, SourceSpan start) {
            this.level = level(operator);
            this.first = first;
            this.start = start;
            this.operator = operator;
        }
    }

    void add(BinaryOperator operator, Expression next, SourceSpan nextPlace) {
        close(level(operator) + 1);
        Chain innermost = open.peek();
        if (innermost != null && innermost.level == level(operator)) {
            addTerm(innermost);
            innermost.operator = operator;
        } else {
            open.push(new Chain(operator, operand, place));
        }
        operand = next;
        place = nextPlace;
    }

    Expression finish() {
        close(0);
        return operand;
    }

    /** Ends the chains of {@code level} and tighter ones: each becomes the operand of the one around it. */
    private void close(int level) {
        Chain innermost = open.peek();
        while (innermost != null && innermost.level >= level) {
            addTerm(innermost);
            place = innermost.start.to(place);
            operand = new BinaryChain(place, innermost.first, innermost.terms);
            open.pop();
            innermost = open.peek();
        }
    }

    private void addTerm(Chain chain) {
        chain.terms.add(new BinaryChain.Term(chain.start.to(place), chain.operator, operand));
    }

    /** Returns how tightly an operator binds. */
    private static int level(BinaryOperator operator) {
        return switch (operator) {
            case OR -> 1;
            case XOR -> 2;
            case AND -> 3;
            case BIT_XOR -> 4;
            case BIT_AND -> 5;
            case EQUAL, NOT_EQUAL -> 6;
            case GREATER_OR_EQUAL, GREATER, LESS_OR_EQUAL, LESS -> 7;
            case SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED, SHIFT_LEFT -> 8;
            case ADD, SUBTRACT -> 9;
            case MULTIPLY, DIVIDE, REMAINDER -> 10;
        };
    }

    /** Returns the operator that a token stands for. */
    static BinaryOperator operator(int type) {
        return switch (type) {
            case TremorLexer.OR -> BinaryOperator.OR;
            case TremorLexer.XOR -> BinaryOperator.XOR;
            case TremorLexer.AND -> BinaryOperator.AND;
            case TremorLexer.BIT_XOR -> BinaryOperator.BIT_XOR;
            case TremorLexer.BIT_AND -> BinaryOperator.BIT_AND;
            case TremorLexer.EQUAL -> BinaryOperator.EQUAL;
            case TremorLexer.NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
            case TremorLexer.GREATER_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
            case TremorLexer.GREATER -> BinaryOperator.GREATER;
            case TremorLexer.LESS_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
            case TremorLexer.LESS -> BinaryOperator.LESS;
            case TremorLexer.SHIFT_RIGHT -> BinaryOperator.SHIFT_RIGHT;
            case TremorLexer.SHIFT_RIGHT_UNSIGNED -> BinaryOperator.SHIFT_RIGHT_UNSIGNED;
            case TremorLexer.SHIFT_LEFT -> BinaryOperator.SHIFT_LEFT;
            case TremorLexer.PLUS -> BinaryOperator.ADD;
            case TremorLexer.MINUS -> BinaryOperator.SUBTRACT;
            case TremorLexer.TIMES -> BinaryOperator.MULTIPLY;
            case TremorLexer.DIVIDE -> BinaryOperator.DIVIDE;
            case TremorLexer.REMAINDER -> BinaryOperator.REMAINDER;
            default -> throw new IllegalArgumentException("No operator: " + TokenText.name(type));
        };
    }
}
