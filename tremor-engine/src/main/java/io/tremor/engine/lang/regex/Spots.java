package io.tremor.engine.lang.regex;

/** Tells places in ASCII text by the characters around them. */
final class Spots {
    /** Stands for the character before the start of a text and behind its end. */
    static final int OUTSIDE = -1;

    private Spots() {}

    /**
     * Returns whether {@code spot} lies between two characters; all of them can be told so but {@code LAST_LINE_END}.
     */
    static boolean isAt(Term.Spot spot, AsciiSet word, int before, int after) {
        boolean wordBefore = before != OUTSIDE && word.contains(before);
        boolean wordAfter = after != OUTSIDE && word.contains(after);
        return switch (spot) {
            case TEXT_START -> before == OUTSIDE;
            case TEXT_END -> after == OUTSIDE;
            case LAST_LINE_END -> throw new IllegalArgumentException("needs more than the next character");
            case LINE_START -> before == OUTSIDE || before == '\n';
            case RUBY_LINE_START -> before == OUTSIDE || before == '\n' && after != OUTSIDE;
            case LINE_END -> after == OUTSIDE || after == '\n';
            case CRLF_LINE_START -> before == OUTSIDE || before == '\n' || before == '\r' && after != '\n';
            case CRLF_LINE_END -> after == OUTSIDE || after == '\r' || after == '\n' && before != '\r';
            case WORD_BOUNDARY -> wordBefore != wordAfter;
            case NO_WORD_BOUNDARY -> wordBefore == wordAfter;
            case WORD_START -> !wordBefore && wordAfter;
            case WORD_END -> wordBefore && !wordAfter;
            case WORD_START_HALF -> !wordBefore;
            case WORD_END_HALF -> !wordAfter;
        };
    }
}
