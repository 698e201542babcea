package io.tremor.engine.lang.grammar;

/**
 * The characters of names: {@code XID_Start} and {@code XID_Continue} of Unicode. {@link Character} knows
 * {@code ID_Start} and {@code ID_Continue}; the difference is what changes when a text is normalised.
 */
final class Letters {
    private Letters() {}

    /** Returns how long the name is that {@code text} starts with, 0 if there is none. */
    static int nameLength(String text) {
        int length = 0;
        while (length < text.length()) {
            int c = text.codePointAt(length);
            if (length == 0 ? !isFirst(c) : !isFurther(c)) {
                break;
            }
            length += Character.charCount(c);
        }
        return length;
    }

    /** Returns whether a name may start with {@code c}. */
    static boolean isFirst(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return Character.isUnicodeIdentifierStart(c) && !changes(c) && !combines(c);
    }

    private static boolean isFurther(int c) {
        if (c < 0x80) {
            return isFirst(c) || c >= '0' && c <= '9' || c == '_';
        }
        return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c) && !changes(c);
    }

    private static boolean changes(int c) {
        return switch (c) {
            case 0x37A, 0x2E2F, 0x309B, 0x309C, 0xFDFA, 0xFDFB -> true;
            case 0xFE70, 0xFE72, 0xFE74, 0xFE76, 0xFE78, 0xFE7A, 0xFE7C, 0xFE7E -> true;
            default -> c >= 0xFC5E && c <= 0xFC63;
        };
    }

    private static boolean combines(int c) {
        return c == 0xE33 || c == 0xEB3 || c == 0xFF9E || c == 0xFF9F;
    }
}
