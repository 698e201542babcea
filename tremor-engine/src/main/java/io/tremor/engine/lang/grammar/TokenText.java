package io.tremor.engine.lang.grammar;

import java.util.Locale;

/** Tokens, as messages show them. */
final class TokenText {
    private static final int LONGEST = 64;

    private TokenText() {}

    /** Returns the name of a kind of token in back-ticks: its text where it has only one, else as {@code <ident>}. */
    static String name(int type) {
        String literal = TremorLexer.VOCABULARY.getLiteralName(type);
        return literal == null
                ? "`<" + TremorLexer.VOCABULARY.getSymbolicName(type).toLowerCase(Locale.ROOT) + ">`"
                : "`" + literal.substring(1, literal.length() - 1) + "`";
    }

    /** Returns {@code text} in back-ticks, cut after 64 code points, with what cannot be seen written as an escape. */
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
