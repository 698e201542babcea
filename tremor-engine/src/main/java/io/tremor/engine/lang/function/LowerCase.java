package io.tremor.engine.lang.function;

import java.util.Locale;

/** Text in lower case, in no particular language: a capital sigma at the end of a word becomes a final one. */
final class LowerCase {
    private static final char SIGMA = '\u03a3';
    /** Marks that stand within words, beside those that are known by their category. */
    private static final String WORD_MARKS =
            "'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a";

    private LowerCase() {}

    static String of(String text) {
        int sigma = text.indexOf(SIGMA);
        if (sigma < 0) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder lower = new StringBuilder(text.length());
        int from = 0;
        for (; sigma >= 0; sigma = text.indexOf(SIGMA, from)) {
            boolean last = followsLetter(text, sigma) && !precedesLetter(text, sigma + 1);
            lower.append(text.substring(from, sigma).toLowerCase(Locale.ROOT)).append(last ? '\u03c2' : '\u03c3');
            from = sigma + 1;
        }
        return lower.append(text.substring(from).toLowerCase(Locale.ROOT)).toString();
    }

    private static boolean followsLetter(String text, int at) {
        int before = at;
        while (before > 0) {
            int codePoint = text.codePointBefore(before);
            if (!isIgnored(codePoint)) {
                return isCased(codePoint);
            }
            before -= Character.charCount(codePoint);
        }
        return false;
    }

    private static boolean precedesLetter(String text, int at) {
        int behind = at;
        while (behind < text.length()) {
            int codePoint = text.codePointAt(behind);
            if (!isIgnored(codePoint)) {
                return isCased(codePoint);
            }
            behind += Character.charCount(codePoint);
        }
        return false;
    }

    private static boolean isCased(int codePoint) {
        return Character.isLowerCase(codePoint) || Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
    }

    private static boolean isIgnored(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> true;
            default -> WORD_MARKS.indexOf(codePoint) >= 0;
        };
    }
}
