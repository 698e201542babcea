package io.tremor.engine.lang.grammar;

import static io.tremor.engine.lang.grammar.TremorLexer.*;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What is open at a token. Besides what has an end of its own, operators before an operand, {@code let} and the names
 * of patterns nest: each makes everything behind it deeper.
 */
final class Nesting {
    /** How deep a script may be nested. */
    static final int DEEPEST = 256;

    private final Deque<Open> open = new ArrayDeque<>();
    private int prefixes;
    private int depth;
    private int previous;
    private int beforePrevious;
    private boolean behindOperand;

    private record Open(Construct construct, int prefixesBefore) {}

    /** Returns the innermost construct that is open, {@code null} at the top. */
    @Nullable
    Construct innermost() {
        Open innermost = open.peek();
        return innermost == null ? null : innermost.construct();
    }

    /** Returns the type of the last token. */
    int previous() {
        return previous;
    }

    /** Returns the type of the token before the last one. */
    int beforePrevious() {
        return beforePrevious;
    }

    /** Takes the next token and returns whether it is nested too deep. */
    boolean enter(int type) {
        Open innermost = open.peek();
        boolean operand = false;
        if (innermost != null && type == innermost.construct().closer) {
            depth -= prefixes + innermost.construct().levels();
            prefixes = innermost.prefixesBefore();
            open.pop();
            operand = true;
        } else {
            Construct opened = opened(type);
            if (opened != null) {
                open.push(new Open(opened, prefixes));
                prefixes = 0;
                depth += opened.levels();
            } else if (isPrefix(type)) {
                prefixes++;
                depth++;
            } else if (separates(type)) {
                depth -= prefixes;
                prefixes = 0;
            } else {
                operand = endsOperand(type);
            }
        }
        behindOperand = operand;
        beforePrevious = previous;
        previous = type;
        return depth > DEEPEST;
    }

    private @Nullable Construct opened(int type) {
        return switch (type) {
            case LPAREN -> parentheses();
            case LBRACKET -> Construct.LIST;
            case LBRACE -> previous == COLONS ? Construct.MODULES : Construct.RECORD;
            case LPAT_PAREN -> Construct.TUPLE_PATTERN;
            case LPAT_BRACKET -> Construct.ARRAY_PATTERN;
            case LPAT_BRACE -> Construct.RECORD_PATTERN;
            case INTERPOLATION -> Construct.INTERPOLATION;
            case SHIFT_LEFT -> behindOperand || previous == USE ? null : Construct.BYTES;
            case MATCH, FOR -> Construct.BLOCK;
            case MERGE -> isOperation() ? null : Construct.BLOCK;
            case PATCH -> Construct.PATCH;
            case FN -> previous == INTRINSIC ? null : Construct.FUNCTION;
            default -> null;
        };
    }

    private Construct parentheses() {
        if (previous == RECUR || previous == IDENT && beforePrevious != FN) {
            return Construct.ARGUMENTS;
        }
        return switch (previous) {
            case IDENT -> Construct.PARAMETERS;
            case CASE -> Construct.VARIABLES;
            default -> Construct.PARENTHESES;
        };
    }

    /** Whether {@code merge} is not a value here but what a {@code patch} does. */
    private boolean isOperation() {
        return innermost() == Construct.PATCH && (previous == OF || previous == SEMICOLON);
    }

    private boolean isPrefix(int type) {
        return switch (type) {
            case NOT, BIT_NOT, LET, CASE_NAME -> true;
            case PLUS, MINUS -> !behindOperand;
            default -> false;
        };
    }

    private static boolean separates(int type) {
        return switch (type) {
            case COMMA, LAST_COMMA, DOTS_COMMA, SEMICOLON, LAST_SEMICOLON, COLON, ARROW, OF, WHEN, CASE, INTO -> true;
            case OR, XOR, AND, BIT_XOR, BIT_AND, EQUAL, NOT_EQUAL, GREATER_OR_EQUAL, GREATER, LESS_OR_EQUAL, LESS ->
                true;
            case SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED, SHIFT_LEFT, PLUS, MINUS, TIMES, DIVIDE, REMAINDER -> true;
            default -> false;
        };
    }

    private static boolean endsOperand(int type) {
        return switch (type) {
            case IDENT, INTEGER, FLOAT, BOOL, NULL, DQUOTE, HEREDOC_END -> true;
            case EVENT, STATE, ARGS, GROUP, WINDOW, DOLLAR -> true;
            default -> false;
        };
    }
}
