package io.tremor.engine.lang.time;

/** What counts as white space: the characters with the Unicode property of that name, which never change. */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** Returns whether {@code c} is white space; all such characters are single {@code char}s. */
    public static boolean is(char c) {
        return switch (c) {
            case ' ', '\u0085', '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000' -> true;
            default -> c >= '\t' && c <= '\r' || c >= '\u2000' && c <= '\u200a';
        };
    }

    /** Returns {@code text} without white space at its ends. */
    public static String trim(String text) {
        return trimEnd(trimStart(text));
    }

    /** Returns {@code text} without white space at its start. */
    public static String trimStart(String text) {
        int from = 0;
        while (from < text.length() && is(text.charAt(from))) {
            from++;
        }
        return text.substring(from);
    }

    /** Returns {@code text} without white space at its end. */
    public static String trimEnd(String text) {
        int to = text.length();
        while (to > 0 && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(0, to);
    }
}
