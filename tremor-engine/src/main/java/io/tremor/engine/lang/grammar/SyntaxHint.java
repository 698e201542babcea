package io.tremor.engine.lang.grammar;

import io.tremor.engine.value.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the author of a syntax error may have meant. */
final class SyntaxHint {
    /** A third of the characters may be wrong. */
    private static final int CHARACTERS_PER_EDIT = 3;

    private SyntaxHint() {}

    /** Returns what to say about a token that does not fit, nothing or one sentence. */
    static List<String> notes(PlacedToken found, ExpectedTokens expected) {
        String hint = hint(found.getType(), TokenText.of(found), expected);
        return hint == null ? List.of() : List.of(hint);
    }

    private static @Nullable String hint(int type, String text, ExpectedTokens expected) {
        boolean name = expected.contains(TremorLexer.IDENT);
        if (type == TremorLexer.CASE || type == TremorLexer.DEFAULT) {
            return "You might have a trailing `;` in the prior statement";
        }
        if (type == TremorLexer.DQUOTE && name) {
            return "Did you mean to quote an ident? If so use ` (a back tick) not \" (a quote).";
        }
        if (TokenText.isKeyword(type) && name) {
            return "It looks like you tried to use '" + text + "' as an ident, consider quoting it as `" + text
                    + "` to make it an identifier.";
        }
        if (type == TremorLexer.MINUS && expected.contains(TremorLexer.LPAREN)) {
            return "Try wrapping this expression in parentheses `(` ... `)`";
        }
        if (type == TremorLexer.DOC_COMMENT) {
            return "`##` is a doc comment, it needs to be followed by a definition, did you want to use `#` here?";
        }
        return meant(text, expected);
    }

    private static @Nullable String meant(String text, ExpectedTokens expected) {
        if (text.equals("=") && expected.contains(TremorLexer.EQUAL)) {
            return "Did you mean to use `==`?";
        }
        if (!isWord(text)) {
            return null;
        }
        Suggestion suggestion = new Suggestion(text);
        expected.names().stream().filter(SyntaxHint::isWord).forEach(suggestion::consider);
        String nearest = suggestion.nearest();
        return nearest == null || Suggestion.distance(text, nearest) * CHARACTERS_PER_EDIT > text.length()
                ? null
                : "Did you mean to use `" + nearest + "`?";
    }

    private static boolean isWord(String name) {
        return Character.isLetter(name.charAt(0));
    }
}
