package io.tremor.engine.lang.function;

import io.tremor.api.value.IntegerValue;
import io.tremor.engine.value.FloatText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Numbers as text, in the forms that functions need beside that of JSON. */
final class Decimals {
    /** Below this a float is written with an exponent in {@link #debug}. */
    private static final double LEAST_PLAIN = 1e-4;
    /** From this on a float is written with an exponent in {@link #debug}. */
    private static final double GREATEST_PLAIN = 1e16;

    private Decimals() {}

    static String integer(IntegerValue value) {
        return value.isLong() ? Long.toString(value.bits()) : Long.toUnsignedString(value.bits());
    }

    /** Returns the shortest digits that stand for {@code number}, with a fraction or an exponent; it is finite. */
    static String shortest(double number) {
        byte[] bytes = new byte[FloatText.MAX_LENGTH];
        return new String(bytes, 0, FloatText.write(number, bytes, 0), StandardCharsets.ISO_8859_1);
    }

    /**
     * Returns the shortest digits that stand for {@code number}, without an exponent, and without a fraction if it has
     * none.
     */
    static String plain(double number) {
        if (!Double.isFinite(number)) {
            return word(number);
        }
        if (number == 0) {
            return 1 / number < 0 ? "-0" : "0";
        }
        BigDecimal digits = awayFromZero(number);
        return (number < 0 ? digits.negate() : digits).toPlainString();
    }

    /** Returns the shortest digits that stand for the magnitude of {@code number}; of two as near ones the greater. */
    private static BigDecimal awayFromZero(double number) {
        BigDecimal digits = new BigDecimal(shortest(Math.abs(number))).stripTrailingZeros();
        BigDecimal rest = new BigDecimal(Math.abs(number)).subtract(digits);
        boolean middle = rest.signum() > 0 && rest.add(rest).compareTo(digits.ulp()) == 0;
        return middle ? digits.add(digits.ulp()).stripTrailingZeros() : digits;
    }

    /** Returns {@code number} as {@link DebugForm} shows it. */
    static String debug(double number) {
        if (!Double.isFinite(number)) {
            return word(number);
        }
        double magnitude = Math.abs(number);
        if (magnitude == 0 || magnitude >= LEAST_PLAIN && magnitude < GREATEST_PLAIN) {
            String plain = plain(number);
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        BigDecimal decimal = awayFromZero(number);
        String digits = decimal.unscaledValue().toString();
        int exponent = digits.length() - 1 - decimal.scale();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return (number < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + exponent;
    }

    private static String word(double number) {
        return Double.isNaN(number) ? "NaN" : number > 0 ? "inf" : "-inf";
    }
}
