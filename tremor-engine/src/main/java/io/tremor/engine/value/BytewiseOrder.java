package io.tremor.engine.value;

import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.Arrays;

/**
 * Strings and binaries in the order of their bytes, a string counting as UTF-8; among strings alone that is the order of
 * code points.
 */
public final class BytewiseOrder {
    private BytewiseOrder() {}

    /** Returns whether {@code value} is a string or a binary. */
    public static boolean covers(Value value) {
        return value instanceof StringValue || value instanceof BinaryValue;
    }

    /** Compares two strings or binaries. */
    public static int compare(Value left, Value right) {
        if (left instanceof StringValue l && right instanceof StringValue r) {
            return compare(l.text(), r.text());
        }
        return Arrays.compareUnsigned(bytes(left), bytes(right));
    }

    /** Compares two texts by code point; a lone surrogate counts as U+FFFD, as it does wherever bytes are written. */
    public static int compare(String left, String right) {
        int end = Math.min(left.length(), right.length());
        for (int i = 0; i < end; i++) {
            char l = left.charAt(i);
            char r = right.charAt(i);
            if (l == r) {
                continue;
            }
            if (!Character.isSurrogate(l) && !Character.isSurrogate(r)) {
                return l - r;
            }
            boolean insidePair = i > 0
                    && left.charAt(i - 1) == right.charAt(i - 1)
                    && Character.isHighSurrogate(left.charAt(i - 1))
                    && (Character.isLowSurrogate(l) || Character.isLowSurrogate(r));
            int start = insidePair ? i - 1 : i;
            int difference = scalar(left, start) - scalar(right, start);
            if (difference != 0) {
                return difference;
            }
        }
        return left.length() - right.length();
    }

    private static int scalar(String text, int index) {
        int codePoint = text.codePointAt(index);
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE ? 0xFFFD : codePoint;
    }

    private static byte[] bytes(Value value) {
        if (value instanceof BinaryValue binary) {
            return binary.toBytes();
        }
        // A key's form is the one of RFC 3629, also where String.getBytes would put question marks.
        Key key = Key.of(((StringValue) value).text());
        byte[] bytes = new byte[key.length()];
        key.copyTo(bytes, 0);
        return bytes;
    }
}
