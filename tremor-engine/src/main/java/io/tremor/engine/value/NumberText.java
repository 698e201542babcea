package io.tremor.engine.value;

import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Value;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as they stand in texts of many kinds: ASCII digits with or without a sign of either kind, and no blanks.
 * JSON's are another matter.
 */
public final class NumberText {
    private static final int LONGEST_WORD = "infinity".length();

    private NumberText() {}

    /** Returns the signed 64-bit integer that {@code text} writes, or {@code null}. */
    public static @Nullable IntegerValue integer(String text) {
        if (!isInteger(text)) {
            return null;
        }
        try {
            return Value.of(Long.parseLong(text));
        } catch (NumberFormatException tooBig) {
            return null;
        }
    }

    /** Returns the unsigned 64-bit integer that {@code text} writes, or {@code null}; a minus sign makes it none. */
    public static @Nullable IntegerValue unsigned(String text) {
        if (!isInteger(text) || text.charAt(0) == '-') {
            return null;
        }
        try {
            return Value.ofUnsigned(Long.parseUnsignedLong(text));
        } catch (NumberFormatException tooBig) {
            return null;
        }
    }

    private static boolean isInteger(String text) {
        int start = signEnd(text);
        int length = text.length();
        for (int i = start; i < length; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return start < length;
    }

    /**
     * Returns the float that {@code text} writes, or {@code null}: also {@code inf}, {@code nan}, {@code .5} and {@code
     * 5.}.
     */
    public static @Nullable FloatValue real(String text) {
        int start = signEnd(text);
        int length = text.length();
        int at = start;
        int digits = 0;
        while (at < length && isDigit(text.charAt(at))) {
            at++;
            digits++;
        }
        if (at < length && text.charAt(at) == '.') {
            at++;
            while (at < length && isDigit(text.charAt(at))) {
                at++;
                digits++;
            }
        }
        if (digits == 0) {
            return word(text, start);
        }
        if (at < length && (text.charAt(at) | 0x20) == 'e') {
            at = signEnd(text, at + 1);
            int exponent = at;
            while (at < length && isDigit(text.charAt(at))) {
                at++;
            }
            if (at == exponent) {
                return null;
            }
        }
        return at == length ? Value.of(Double.parseDouble(text)) : null;
    }

    private static @Nullable FloatValue word(String text, int start) {
        double magnitude;
        int length = text.length() - start;
        switch (length > LONGEST_WORD ? "" : text.substring(start).toLowerCase(Locale.ROOT)) {
            case "inf", "infinity" -> magnitude = Double.POSITIVE_INFINITY;
            case "nan" -> magnitude = Double.NaN;
            default -> {
                return null;
            }
        }
        return Value.of(text.charAt(0) == '-' ? -magnitude : magnitude);
    }

    private static int signEnd(String text) {
        return signEnd(text, 0);
    }

    private static int signEnd(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
