package io.tremor.engine.lang.grammar;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a number.
 *
 * @param message says it
 * @param from where the marker starts, in characters behind the start of the number
 * @param to where the marker ends
 */
record NumberError(String message, int from, int to) {
    private static final String HEXADECIMAL = "An invalid hexadecimal";
    private static final String INTEGER = "An invalid integer literal";
    private static final String FLOAT = "An invalid float literal";

    /** Returns what is wrong with a number token in {@code script}, if anything is. */
    static @Nullable NumberError of(PlacedToken token, String script) {
        String text = token.getText();
        return switch (token.getType()) {
            case TremorLexer.INTEGER -> integer(text);
            case TremorLexer.FLOAT -> ofFloat(text, script, token.span().start().offset());
            default -> beforeLetter(text, script, token.span().start().offset());
        };
    }

    private static @Nullable NumberError integer(String text) {
        int x = text.indexOf('x');
        if (x < 0) {
            return NumberText.isInteger(text) ? null : new NumberError(INTEGER, 0, length(text));
        }
        if (x == text.length() - 1) {
            return new NumberError("An unexpected end of stream was found", length(text), length(text));
        }
        return NumberText.isHexadecimal(text) ? null : new NumberError(HEXADECIMAL, 0, length(text));
    }

    private static @Nullable NumberError ofFloat(String text, String script, int start) {
        int e = text.indexOf('e');
        if (e < 0) {
            return null;
        }
        boolean hasDigits = NumberText.hasDigits(text.substring(e + 1));
        boolean oneCharacter = e + 2 == text.length();
        return hasDigits && !(oneCharacter && isSign(script, start + text.length()))
                ? null
                : exponent(text.substring(0, e), script, start);
    }

    private static NumberError beforeLetter(String text, String script, int start) {
        int letterStart = text.offsetByCodePoints(text.length(), -1);
        String number = text.substring(0, letterStart);
        int letter = text.codePointAt(letterStart);
        int length = length(number);
        int x = number.indexOf('x');
        if (x >= 0 && !NumberText.isHexadecimalPrefix(number)) {
            return new NumberError(HEXADECIMAL, 0, length);
        }
        boolean isFloat = x < 0 && number.indexOf('.') >= 0;
        if (isFloat && letter == 'e') {
            return exponent(number, script, start);
        }
        String message = "An unexpected character '" + shown(letter) + "' was found";
        return x >= 0 || isFloat ? new NumberError(message, 0, length) : new NumberError(message, length, length);
    }

    /** The exponent takes one character, a sign, and digits, whatever they are. */
    private static NumberError exponent(String mantissa, String script, int start) {
        int offset = start + mantissa.length() + 1;
        if (offset == script.length()) {
            return new NumberError(FLOAT, 0, mantissa.length());
        }
        offset += Character.charCount(script.codePointAt(offset));
        if (isSign(script, offset)) {
            offset++;
        }
        while (offset < script.length() && NumberText.isDigitOrBlank(script.charAt(offset))) {
            offset++;
        }
        return new NumberError(FLOAT, 0, script.codePointCount(start, offset));
    }

    private static boolean isSign(String script, int offset) {
        return offset < script.length() && (script.charAt(offset) == '+' || script.charAt(offset) == '-');
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Returns a character as a message shows it. */
    static String shown(int character) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> Character.toString(character);
        };
    }
}
