package io.tremor.engine.codec.syslog;

/** A place in a message, which the readers move on. */
final class Cursor {
    static final long NO_NUMBER = -1;

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    int place() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    boolean isAt(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** Takes {@code c}, if it is next. */
    boolean take(char c) {
        if (isAt(c)) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes one character, whatever it is; there has to be one. */
    char next() {
        return text.charAt(at++);
    }

    /** Takes blanks and tabs, and returns whether there was any. */
    boolean blanks() {
        int start = at;
        while (isAt(' ') || isAt('\t')) {
            at++;
        }
        return at > start;
    }

    /** Takes digits; returns the number, or {@link #NO_NUMBER} where there is none or it is greater than {@code most}. */
    long number(long most) {
        int start = at;
        long number = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = Math.min(number * 10 + text.charAt(at++) - '0', most + 1);
        }
        return at > start && number <= most ? number : NO_NUMBER;
    }

    /** Takes everything up to the next white space. */
    String word() {
        return until('\0');
    }

    /** Takes everything up to the next white space or {@code end}. */
    String until(char end) {
        int start = at;
        while (at < text.length() && !isWhiteSpace(text.charAt(at)) && (end == '\0' || text.charAt(at) != end)) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Takes everything up to {@code end}, or nothing where that does not come. */
    boolean skipBehind(char end) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            return false;
        }
        at = found + 1;
        return true;
    }

    /** Returns what has been passed since {@code start}. */
    String since(int start) {
        return text.substring(start, at);
    }

    /** Takes the rest. */
    String rest() {
        String rest = text.substring(at);
        at = text.length();
        return rest;
    }

    /** Returns whether Unicode counts {@code c} as white space; Java leaves some out. */
    static boolean isWhiteSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == 0x85 || c == 0xA0 || c >= 0x1680 && isFarWhiteSpace(c);
    }

    private static boolean isFarWhiteSpace(char c) {
        return c == 0x1680
                || c >= 0x2000 && c <= 0x200A
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    /** Returns {@code text} without white space at its ends. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isWhiteSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isWhiteSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
