package io.tremor.engine.codec.json;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.engine.value.FloatText;
import io.tremor.engine.value.StringText;
import java.util.Base64;

/** How values that do not lie in a message are spelt in JSON. */
final class JsonText {
    private static final int LONGEST_INTEGER = 20;
    private static final int LONGEST_FLOAT = 25;
    private static final int LONGEST_ESCAPE = 6;
    /** How many characters room is made for at a time. */
    private static final int CHUNK = 4096;

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private JsonText() {}

    static void ascii(String text, OutputBuffer output) {
        int length = text.length();
        byte[] bytes = output.reserve(length);
        int at = output.length();
        for (int i = 0; i < length; i++) {
            bytes[at + i] = (byte) text.charAt(i);
        }
        output.advance(length);
    }

    static void integer(IntegerValue value, OutputBuffer output) {
        long bits = value.bits();
        byte[] bytes = output.reserve(LONGEST_INTEGER);
        int start = output.length();
        int at = start;
        if (!value.isLong()) {
            long tens = Long.divideUnsigned(bits, 10);
            at = positive(tens, bytes, at);
            bytes[at++] = (byte) ('0' + (bits - tens * 10));
        } else if (bits >= 0) {
            at = positive(bits, bytes, at);
        } else if (bits == Long.MIN_VALUE) {
            ascii("-9223372036854775808", output);
            return;
        } else {
            bytes[at++] = '-';
            at = positive(-bits, bytes, at);
        }
        output.advance(at - start);
    }

    private static int positive(long number, byte[] bytes, int at) {
        int digits = 1;
        for (long bound = 10; digits < 19 && number >= bound; bound *= 10) {
            digits++;
        }
        long rest = number;
        for (int i = at + digits - 1; i >= at; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return at + digits;
    }

    /** Appends the shortest text that stands for {@code number}, or {@code null} for infinities and NaN. */
    static void decimal(double number, OutputBuffer output) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            ascii("null", output);
            return;
        }
        byte[] bytes = output.reserve(LONGEST_FLOAT);
        int start = output.length();
        output.advance(FloatText.write(number, bytes, start) - start);
    }

    static void base64(BinaryValue value, OutputBuffer output) {
        byte[] text = Base64.getEncoder().encode(value.toBytes());
        output.write('"');
        output.write(text, 0, text.length);
        output.write('"');
    }

    /** Appends a quoted and escaped string. */
    static void string(String text, OutputBuffer output) {
        int length = text.length();
        for (int from = 0; ; ) {
            int to = chunk(text, from);
            byte[] bytes = output.reserve((to - from) * LONGEST_ESCAPE + 2);
            int start = output.length();
            int at = start;
            if (from == 0) {
                bytes[at++] = '"';
            }
            at = escaped(text, from, to, bytes, at);
            if (to == length) {
                bytes[at++] = '"';
            }
            output.advance(at - start);
            if (to == length) {
                return;
            }
            from = to;
        }
    }

    /** Appends a quoted and escaped string whose UTF-8 form is given, eight bytes at a time. */
    static void string(byte[] source, int from, int to, OutputBuffer output) {
        output.write('"');
        for (int start = from; start < to; ) {
            int end = Math.min(to, start + CHUNK);
            byte[] bytes = output.reserve((end - start) * LONGEST_ESCAPE + Long.BYTES);
            output.advance(escaped(source, start, end, bytes, output.length()) - output.length());
            start = end;
        }
        output.write('"');
    }

    private static int escaped(byte[] source, int from, int to, byte[] bytes, int start) {
        int at = start;
        int i = from;
        while (i <= to - Long.BYTES) {
            long w = (long) StringScanner.WORD.get(source, i);
            StringScanner.WORD.set(bytes, at, w);
            int plain = Long.numberOfTrailingZeros(StringScanner.escapes(w)) >>> 3;
            i += plain;
            at += plain;
            if (plain < Long.BYTES) {
                at = escape(source[i++], bytes, at);
            }
        }
        while (i < to) {
            byte b = source[i++];
            if (b >= 0 && b < ' ' || b == '"' || b == '\\') {
                at = escape(b, bytes, at);
            } else {
                bytes[at++] = b;
            }
        }
        return at;
    }

    /** Returns where the next chunk ends that starts at {@code from}, never inside a pair of surrogates. */
    private static int chunk(String text, int from) {
        int to = Math.min(text.length(), from + CHUNK);
        boolean pair = to < text.length() && Character.isSurrogatePair(text.charAt(to - 1), text.charAt(to));
        return pair ? to + 1 : to;
    }

    private static int escaped(String text, int from, int to, byte[] bytes, int start) {
        int at = start;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c >= ' ' && c != '"' && c != '\\') {
                    bytes[at++] = (byte) c;
                } else {
                    at = escape(c, bytes, at);
                }
            } else if (c < 0x800) {
                at = StringText.utf8(c, bytes, at);
            } else {
                int codePoint = codePoint(text, i, to);
                at = StringText.utf8(codePoint, bytes, at);
                i += codePoint >>> 16 == 0 ? 0 : 1;
            }
        }
        return at;
    }

    /** Writes the escape of a character that needs one. */
    static int escape(int c, byte[] bytes, int from) {
        int at = from;
        bytes[at++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[at++] = (byte) c;
            case '\b' -> bytes[at++] = 'b';
            case '\f' -> bytes[at++] = 'f';
            case '\n' -> bytes[at++] = 'n';
            case '\r' -> bytes[at++] = 'r';
            case '\t' -> bytes[at++] = 't';
            default -> {
                bytes[at++] = 'u';
                bytes[at++] = '0';
                bytes[at++] = '0';
                bytes[at++] = HEX[c >> 4];
                bytes[at++] = HEX[c & 15];
            }
        }
        return at;
    }

    static void utf8(String text, OutputBuffer output) {
        int length = text.length();
        for (int from = 0; from < length; ) {
            int to = chunk(text, from);
            byte[] bytes = output.reserve((to - from) * 3);
            int start = output.length();
            int at = start;
            for (int i = from; i < to; i++) {
                int codePoint = codePoint(text, i, to);
                at = StringText.utf8(codePoint, bytes, at);
                i += codePoint >>> 16 == 0 ? 0 : 1;
            }
            output.advance(at - start);
            from = to;
        }
    }

    private static int codePoint(String text, int i, int to) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return c;
        }
        boolean paired = Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1));
        return paired ? Character.toCodePoint(c, text.charAt(i + 1)) : 0xFFFD;
    }
}
