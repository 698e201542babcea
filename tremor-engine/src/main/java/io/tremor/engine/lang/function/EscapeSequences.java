package io.tremor.engine.lang.function;

/**
 * The escape sequences of terminals (ECMA-48).
 *
 * <pre>
 * sequence := ESC "[" { parameter } { intermediate } final        U+009B stands for ESC "["
 *           | ESC ( "]" | "P" | "X" | "^" | "_" ) text ( BEL | ESC "\" )
 *           | ESC { intermediate } final
 * </pre>
 */
final class EscapeSequences {
    private static final char ESCAPE = '\u001b';
    private static final char CONTROL = '\u009b';
    private static final char BELL = '\u0007';
    private static final String TEXT_STARTS = "]PX^_";

    private final String text;
    private int at;

    private EscapeSequences(String text) {
        this.text = text;
    }

    /** Returns {@code text} without them. One that is cut off by the end of the text ends there. */
    static String removed(String text) {
        if (text.indexOf(ESCAPE) < 0 && text.indexOf(CONTROL) < 0) {
            return text;
        }
        return new EscapeSequences(text).remove();
    }

    private String remove() {
        StringBuilder out = new StringBuilder(text.length());
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == CONTROL) {
                skipControl();
            } else if (c == ESCAPE) {
                skipSequence();
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private void skipSequence() {
        if (skips('[', '[')) {
            skipControl();
        } else if (at < text.length() && TEXT_STARTS.indexOf(text.charAt(at)) >= 0) {
            skipText();
        } else {
            skipAll(' ', '/');
            skips('0', '~');
        }
    }

    private void skipControl() {
        skipAll('0', '?');
        skipAll(' ', '/');
        skips('@', '~');
    }

    private void skipText() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == BELL || c == ESCAPE && skips('\\', '\\')) {
                return;
            }
        }
    }

    private void skipAll(char least, char greatest) {
        boolean more = true;
        while (more) {
            more = skips(least, greatest);
        }
    }

    private boolean skips(char least, char greatest) {
        boolean here = at < text.length() && text.charAt(at) >= least && text.charAt(at) <= greatest;
        if (here) {
            at++;
        }
        return here;
    }
}
