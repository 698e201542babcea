package io.tremor.engine.lang.regex;

/** A place in a pattern that is being read, in characters (code points). */
final class PatternCursor {
    /** What {@link #peek()} gives at the end. */
    static final int END = -1;

    private final int[] pattern;
    private int at;
    private boolean skipBlanks;

    PatternCursor(String pattern) {
        this.pattern = pattern.codePoints().toArray();
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    boolean atEnd() {
        return at >= pattern.length;
    }

    int length() {
        return pattern.length;
    }

    /** Returns the character here, or {@link #END}. */
    int peek() {
        return peek(0);
    }

    /** Returns the character {@code ahead} places on, or {@link #END}. */
    int peek(int ahead) {
        return at + ahead < pattern.length ? pattern[at + ahead] : END;
    }

    /** Returns the next character that is neither blank nor part of a comment, where those are skipped. */
    int peekBehindBlanks() {
        int here = at;
        at++;
        skipBlanks();
        int next = peek();
        at = here;
        return next;
    }

    /** Moves on by one character; returns whether there is another. */
    boolean next() {
        if (at < pattern.length) {
            at++;
        }
        return at < pattern.length;
    }

    /**
     * Moves on by one character and over blanks and comments where those are skipped; returns whether there is another.
     */
    boolean nextBehindBlanks() {
        if (!next()) {
            return false;
        }
        skipBlanks();
        return !atEnd();
    }

    /** Moves behind {@code text} if that is what stands here. */
    boolean skip(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (peek(i) != text.charAt(i)) {
                return false;
            }
        }
        at += text.length();
        return true;
    }

    /** Sets whether blanks and comments have no meaning. */
    void skipBlanks(boolean skip) {
        skipBlanks = skip;
    }

    boolean skipsBlanks() {
        return skipBlanks;
    }

    /** Moves over blanks and comments where those have no meaning. */
    void skipBlanks() {
        while (skipBlanks && !atEnd()) {
            int c = peek();
            if (CharSets.SPACE.contains(c, false)) {
                at++;
            } else if (c == '#') {
                while (!atEnd() && peek() != '\n') {
                    at++;
                }
            } else {
                return;
            }
        }
    }

    /** Returns the characters between two places. */
    String text(int from, int to) {
        return new String(pattern, from, to - from);
    }

    /** Returns an error about the characters between two places. */
    RegexSyntaxException fail(int from, int to, String reason) {
        return RegexErrors.at(pattern, from, to, reason);
    }

    /** Returns an error about two stretches, each two numbers. */
    RegexSyntaxException fail(int[] places, String reason) {
        return RegexErrors.at(pattern, places, reason);
    }

    /** Returns an error about the place here. */
    RegexSyntaxException failHere(String reason) {
        return fail(at, at, reason);
    }

    /** Returns an error about the character here. */
    RegexSyntaxException failAtCharacter(String reason) {
        return fail(at, Math.min(at + 1, pattern.length), reason);
    }
}
