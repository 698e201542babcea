package io.tremor.engine.lang.grammar;

import static io.tremor.engine.lang.grammar.TremorLexer.*;

import org.antlr.v4.runtime.Vocabulary;

/** Tokens, as messages show them. */
final class TokenText {
    private static final int LONGEST = 200;
    private static final Vocabulary VOCABULARY = TremorLexer.VOCABULARY;

    private TokenText() {}

    /** Returns the name of a kind of token: its text where it has only one, else as {@code <ident>}. */
    static String name(int type) {
        return switch (type) {
            case HEREDOC_START, HEREDOC_END -> "\"\"\"";
            default -> sortName(type);
        };
    }

    /** Returns the name by which a kind of token is sorted among others. */
    static String sortName(int type) {
        return switch (type) {
            case IDENT, MODULE, CASE_NAME -> "<ident>";
            case LAST_COMMA, DOTS_COMMA -> ",";
            case LAST_SEMICOLON -> ";";
            case NULL -> "nil";
            case BOOL -> "bool";
            case INTEGER -> "int";
            case FLOAT -> "float";
            case TEXT -> "string";
            case EXTRACTOR -> "<extractor>";
            case DOC_COMMENT -> "<doc-comment>";
            case MODULE_COMMENT -> "<mod-comment>";
            case DQUOTE -> "\"";
            case HEREDOC_START -> "heredoc_start";
            case HEREDOC_END -> "heredoc_end";
            case INTERPOLATION -> "#{";
            default -> literal(type);
        };
    }

    private static String literal(int type) {
        String quoted = VOCABULARY.getLiteralName(type);
        return quoted == null ? VOCABULARY.getSymbolicName(type) : quoted.substring(1, quoted.length() - 1);
    }

    static boolean isKeyword(int type) {
        return type >= ABSENT && type <= BOOL;
    }

    /** Returns a token as it would be printed: a comment with a blank before its text, a number in decimal. */
    static String of(PlacedToken token) {
        String text = token.getText();
        return switch (token.getType()) {
            case INTEGER -> NumberText.integer(text).toString();
            case FLOAT -> text.replace("_", "");
            case EXTRACTOR -> ExtractorText.print(text);
            case DOC_COMMENT -> "## " + text.substring(2);
            case MODULE_COMMENT -> "### " + text.substring(3);
            case HEREDOC_START -> "\"\"\"";
            default -> text;
        };
    }

    /** Returns {@code text} in back-ticks, cut after 200 code points, with what cannot be seen written as an escape. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("`");
        int shown = 0;
        for (int i = 0; i < text.length() && shown < LONGEST; shown++) {
            int c = text.codePointAt(i);
            append(quoted, c);
            i += Character.charCount(c);
        }
        return quoted.append(text.codePointCount(0, text.length()) > LONGEST ? "…`" : "`")
                .toString();
    }

    private static void append(StringBuilder quoted, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                quoted.append("\\u{").append(Integer.toHexString(c)).append('}');
            default -> quoted.appendCodePoint(c);
        }
    }
}
