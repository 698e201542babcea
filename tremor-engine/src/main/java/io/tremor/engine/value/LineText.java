package io.tremor.engine.value;

/**
 * Text on one line, from which nobody can forge another one: line breaks, every other control character but the tab, and
 * what makes a terminal write in the other direction are shown as {@code \n}, {@code \r} or {@code \}{@code u001b}. A
 * backslash stays what it is.
 */
public final class LineText {
    private static final String HEX = "0123456789abcdef";

    private LineText() {}

    /** Returns {@code text} itself where nothing in it needs to be shown otherwise. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHarmful(text.charAt(i))) {
                return escaped(text, i);
            }
        }
        return text;
    }

    private static String escaped(String text, int first) {
        StringBuilder line = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isHarmful(c)) {
                line.append(c);
            } else if (c == '\n' || c == '\r') {
                line.append('\\').append(c == '\n' ? 'n' : 'r');
            } else {
                line.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    line.append(HEX.charAt(c >> shift & 15));
                }
            }
        }
        return line.toString();
    }

    /** Returns whether {@code c} must not stand in a line. */
    public static boolean isHarmful(char c) {
        if (c < 0xA0) {
            return c < ' ' && c != '\t' || c >= 0x7F;
        }
        if (c < 0x2000) {
            return c == 0x061C;
        }
        // Line and paragraph separator, marks, embeddings, overrides and isolates of the direction of writing.
        return c == 0x200E || c == 0x200F || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
