package io.tremor.engine.lang.grammar;

import static io.tremor.engine.lang.grammar.TremorLexer.*;

import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells tokens apart that mean different things depending on the next one: a comma that ends a list, a name that
 * qualifies another one. The parser then never has to look ahead itself.
 */
final class OneTokenAhead {
    private OneTokenAhead() {}

    /** Returns the type that a token of {@code type} has before one of type {@code next}, inside {@code nesting}. */
    static int type(int type, int next, Nesting nesting) {
        return switch (type) {
            case IDENT -> name(next, nesting);
            case COMMA -> comma(next, nesting.innermost());
            case SEMICOLON -> isLast(next, nesting.innermost()) ? LAST_SEMICOLON : SEMICOLON;
            default -> type;
        };
    }

    private static int name(int next, Nesting nesting) {
        int previous = nesting.previous();
        if (next == COLONS) {
            return previous == DOT || previous == DOLLAR ? IDENT : MODULE;
        }
        boolean first = previous == CASE;
        boolean further = previous == ASSIGN && nesting.beforePrevious() == CASE_NAME;
        return next == ASSIGN && (first || further) ? CASE_NAME : IDENT;
    }

    private static int comma(int next, @Nullable Construct innermost) {
        if (innermost == null) {
            return COMMA;
        }
        if (next == innermost.closer && innermost.endsWithComma()) {
            return LAST_COMMA;
        }
        return next == DOT && innermost.endsWithDots() ? DOTS_COMMA : COMMA;
    }

    private static boolean isLast(int next, @Nullable Construct innermost) {
        return innermost == null ? next == Token.EOF : innermost == Construct.FUNCTION && next == END;
    }
}
