package io.tremor.engine.codec.json;

import io.tremor.api.script.ErrorCode;
import io.tremor.engine.value.DecimalReader;
import io.tremor.engine.value.IntegerText;
import io.tremor.engine.value.Tape;

/** Checks JSON numbers; nothing is converted before somebody asks. */
final class NumberScanner {
    static final long INTEGER = (long) Tape.INTEGER << 60;
    static final long FLOAT = (long) Tape.FLOAT << 60;

    /** An integer of no more characters, the sign included, fits 64 bits. */
    static final int SAFE_INTEGER = 18;

    private static final int EXACT_DIGITS = 15;
    private static final int SAFE_FLOAT = 300;
    private static final int PLAIN_ZEROS = 4;

    private NumberScanner() {}

    /**
     * Checks the number that starts at {@code from} with a digit or a minus sign.
     *
     * @return the word of the number; it ends where its span ends
     */
    static long scan(byte[] bytes, int from) {
        int p = from;
        int c = bytes[p];
        if (c == '-') {
            c = bytes[++p];
        }
        if (c == '0') {
            c = bytes[++p];
            if (c >= '0' && c <= '9') {
                throw MalformedJson.expected("no digit behind a leading 0", p);
            }
        } else if (c >= '1' && c <= '9') {
            do {
                c = bytes[++p];
            } while (c >= '0' && c <= '9');
        } else {
            throw MalformedJson.expected("a digit", p);
        }
        if (c == '.' || (c | 0x20) == 'e') {
            return decimal(bytes, from, p);
        }
        int length = p - from;
        long word = INTEGER | (long) length << 32 | from;
        if (length <= 2) {
            return length == 2 && bytes[from] == '-' && bytes[from + 1] == '0' ? word | Tape.ODD : word;
        }
        if (length > SAFE_INTEGER && !IntegerText.fits(bytes, from, length)) {
            throw new MalformedJson(
                    ErrorCode.NUMBER_OUT_OF_RANGE,
                    "an integer from -9223372036854775808 to 18446744073709551615",
                    from);
        }
        return word;
    }

    /** Goes on behind the integer part of a number that has more. */
    private static long decimal(byte[] bytes, int from, int point) {
        int p = point;
        int fraction = p + 1;
        if (bytes[p] == '.') {
            p = digits(bytes, fraction);
        }
        int end = p;
        if ((bytes[p] | 0x20) == 'e') {
            p++;
            if (bytes[p] == '+' || bytes[p] == '-') {
                p++;
            }
            p = digits(bytes, p);
        }
        int length = p - from;
        if ((p != end || length > SAFE_FLOAT) && DecimalReader.overflows(bytes, from, p)) {
            throw new MalformedJson(ErrorCode.NUMBER_OUT_OF_RANGE, "a number within the range of a double", from);
        }
        boolean canonical = p == end && isShortest(bytes, from, fraction, end);
        long word = FLOAT | (long) length << 32 | from;
        return canonical ? word : word | Tape.ODD;
    }

    private static int digits(byte[] bytes, int from) {
        int p = from;
        while (bytes[p] >= '0' && bytes[p] <= '9') {
            p++;
        }
        if (p == from) {
            throw MalformedJson.expected("a digit", p);
        }
        return p;
    }

    /**
     * Returns whether a plain decimal is certainly the shortest that stands for its double, written as the writer would:
     * with at most 15 digits, each is the shortest form of a double of its own.
     */
    private static boolean isShortest(byte[] bytes, int from, int fraction, int end) {
        if (end - from > EXACT_DIGITS + 1 || bytes[end - 1] == '0' && end - fraction > 1) {
            return false;
        }
        int zeros = 0;
        while (fraction + zeros < end && bytes[fraction + zeros] == '0') {
            zeros++;
        }
        boolean small =
                bytes[fraction - 2] == '0' && (fraction - 2 == from || bytes[from] == '-' && fraction - 3 == from);
        return zeros <= PLAIN_ZEROS || !small;
    }
}
