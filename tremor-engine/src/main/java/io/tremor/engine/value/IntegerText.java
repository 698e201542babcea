package io.tremor.engine.value;

import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Value;
import java.nio.charset.StandardCharsets;

/** Decimal integers as they stand in text: an optional minus sign and digits. */
public final class IntegerText {
    private static final int SAFE_DIGITS = 18;
    private static final String MAX_UNSIGNED = "18446744073709551615";
    private static final String MIN_SIGNED = "9223372036854775808";

    private IntegerText() {}

    /** Returns the number; {@link #fits} holds for it. */
    static IntegerValue parse(byte[] bytes, int offset, int length) {
        boolean negative = bytes[offset] == '-';
        int at = negative ? offset + 1 : offset;
        int end = offset + length;
        if (end - at > SAFE_DIGITS) {
            String text = new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
            long bits = negative ? Long.parseLong(text) : Long.parseUnsignedLong(text);
            return negative || bits >= 0 ? Value.of(bits) : Value.ofUnsigned(bits);
        }
        long number = 0;
        for (; at < end; at++) {
            number = number * 10 + (bytes[at] - '0');
        }
        return Value.of(negative ? -number : number);
    }

    /** Returns whether the number, which has no leading zeros, lies between -2<sup>63</sup> and 2<sup>64</sup>-1. */
    public static boolean fits(byte[] bytes, int offset, int length) {
        boolean negative = bytes[offset] == '-';
        int digits = negative ? length - 1 : length;
        if (digits <= SAFE_DIGITS) {
            return true;
        }
        String most = negative ? MIN_SIGNED : MAX_UNSIGNED;
        if (digits != most.length()) {
            return digits < most.length();
        }
        int from = negative ? offset + 1 : offset;
        for (int i = 0; i < digits; i++) {
            int difference = bytes[from + i] - most.charAt(i);
            if (difference != 0) {
                return difference < 0;
            }
        }
        return true;
    }
}
