package io.tremor.engine.lang.grammar;

import io.tremor.api.value.Value;
import java.math.BigInteger;

/** Numbers as scripts write them: decimal or hexadecimal integers of 64 bits without a sign, and floats. */
final class NumberText {
    private static final int MOST_DIGITS = 20;

    private NumberText() {}

    /** Returns whether a run of decimal digits and underscores fits. */
    static boolean isInteger(String text) {
        String digits = significant(text);
        return digits.length() <= MOST_DIGITS && new BigInteger("0" + digits).bitLength() <= Long.SIZE;
    }

    /** Returns whether {@code 0x…} is complete and fits. */
    static boolean isHexadecimal(String text) {
        String digits = text.substring(text.indexOf('x') + 1).replace("_", "");
        if (!isHexadecimalPrefix(text) || digits.isEmpty()) {
            return false;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) > 'f' || Character.digit(digits.charAt(i), 16) < 0) {
                return false;
            }
        }
        return significant(digits).length() <= Long.SIZE / 4;
    }

    /** Returns whether exactly one zero stands before the {@code x}. */
    static boolean isHexadecimalPrefix(String text) {
        return text.substring(0, text.indexOf('x')).replace("_", "").equals("0");
    }

    static boolean hasDigits(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    static boolean isDigitOrBlank(char c) {
        return c >= '0' && c <= '9' || c == '_';
    }

    /** Returns the value of an integer token. */
    static BigInteger integer(String text) {
        int x = text.indexOf('x');
        return x < 0
                ? new BigInteger(text.replace("_", ""))
                : new BigInteger(text.substring(x + 1).replace("_", ""), 16);
    }

    /** Returns the value of an integer or float token. */
    static Value value(PlacedToken token) {
        String text = token.getText();
        return token.getType() == TremorLexer.FLOAT
                ? Value.of(Double.parseDouble(text.replace("_", "")))
                : Value.ofUnsigned(integer(text).longValue());
    }

    private static String significant(String digits) {
        String all = digits.replace("_", "");
        int zeros = 0;
        while (zeros < all.length() && all.charAt(zeros) == '0') {
            zeros++;
        }
        return all.substring(zeros);
    }
}
