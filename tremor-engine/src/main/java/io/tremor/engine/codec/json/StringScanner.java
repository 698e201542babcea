package io.tremor.engine.codec.json;

import io.tremor.api.script.ErrorCode;
import io.tremor.engine.value.StringText;
import io.tremor.engine.value.Tape;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the end of a JSON string eight bytes at a time and checks its escapes and its UTF-8.
 *
 * <p>The byte at {@code limit}, behind the document, is a control character, so that no scan passes it.
 */
final class StringScanner {
    static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();

    static final long PLAIN = (long) Tape.STRING << 60;
    static final long ESCAPED = (long) Tape.ESCAPED << 60;
    static final long HEADER = 0xF800_0000_0000_0000L;

    private static final long QUOTES = 0x2222222222222222L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
    private static final long ONES = 0x0101010101010101L;
    private static final long BLANKS = 0x2020202020202020L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private StringScanner() {}

    /** Returns the first place from {@code at} on that holds a quote, a backslash, a control or a non-ASCII byte. */
    static int stop(byte[] bytes, int at) {
        int q = at;
        long stops = stops((long) WORD.get(bytes, q));
        while (stops == 0) {
            q += 8;
            stops = stops((long) WORD.get(bytes, q));
        }
        return q + (Long.numberOfTrailingZeros(stops) >>> 3);
    }

    /** Marks bytes that end a run of plain characters; exact for the first of them, which is all that counts. */
    private static long stops(long w) {
        return (((w ^ QUOTES) - ONES) | ((w ^ BACKSLASHES) - ONES) | (w - BLANKS) | w) & HIGH_BITS;
    }

    /** Marks ASCII bytes that have to be escaped; exact for the first of them, which is all that counts. */
    static long escapes(long w) {
        long quotes = w ^ QUOTES;
        long backslashes = w ^ BACKSLASHES;
        return ((quotes - ONES) & ~quotes | (backslashes - ONES) & ~backslashes | (w - BLANKS) & ~w) & HIGH_BITS;
    }

    /**
     * Goes on from a stop that is no quote to the closing one.
     *
     * @return the place of the closing quote in the low 32 bits, the header of the string's word in the {@link #HEADER} bits
     */
    static long rest(byte[] bytes, int at, int limit) {
        int q = at;
        long header = PLAIN;
        for (; ; ) {
            int c = bytes[q];
            if (c == '"') {
                return header | q;
            }
            if (q >= limit) {
                throw MalformedJson.expected("`\"` at the end of a string", limit);
            }
            if (c == '\\') {
                header |= ESCAPED;
                int end = escape(bytes, q, limit);
                if (!isCanonical(bytes, q)) {
                    header |= Tape.ODD;
                }
                q = end;
            } else if (c < 0) {
                q = multibyte(bytes, q, limit);
            } else {
                throw MalformedJson.expected("an escape such as `\\n`", q);
            }
            q = stop(bytes, q);
        }
    }

    /** Checks the escape at {@code at}; returns the place behind it. */
    private static int escape(byte[] bytes, int at, int limit) {
        switch (bytes[at + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return at + 2;
            }
            case 'u' -> {
                char unit = unit(bytes, at, limit);
                if (Character.isLowSurrogate(unit)) {
                    throw MalformedJson.expected("a high surrogate before a low one", at);
                }
                if (!Character.isHighSurrogate(unit)) {
                    return at + 6;
                }
                boolean more = at + 12 <= limit && bytes[at + 6] == '\\' && bytes[at + 7] == 'u';
                if (!more || !Character.isLowSurrogate(unit(bytes, at + 6, limit))) {
                    throw MalformedJson.expected("a low surrogate behind a high one", Math.min(at + 6, limit));
                }
                return at + 12;
            }
            default ->
                throw MalformedJson.expected(
                        "one of `\"` `\\` `/` `b` `f` `n` `r` `t` `u` behind `\\`", Math.min(at + 1, limit));
        }
    }

    private static char unit(byte[] bytes, int at, int limit) {
        for (int digit = at + 2; digit < at + 6; digit++) {
            if (digit >= limit || Character.digit(bytes[digit], 16) < 0) {
                throw MalformedJson.expected("four hexadecimal digits behind `\\u`", Math.min(digit, limit));
            }
        }
        return (char) StringText.hex4(bytes, at + 2);
    }

    /** Returns whether the writer would write the valid escape at {@code at} just so. */
    private static boolean isCanonical(byte[] bytes, int at) {
        int c = bytes[at + 1];
        if (c != 'u') {
            return c != '/';
        }
        int unit = StringText.hex4(bytes, at + 2);
        boolean shorter = unit >= '\b' && unit <= '\r' && unit != 0x0B;
        int last = bytes[at + 5];
        return unit < ' ' && !shorter && (last <= '9' || last >= 'a');
    }

    /** Checks a run of non-ASCII characters (RFC 3629); returns the place of the next ASCII byte. */
    private static int multibyte(byte[] bytes, int at, int limit) {
        int q = at;
        for (; ; ) {
            long w = (long) WORD.get(bytes, q);
            if (isTwoOfThreeBytes(w)) {
                q += 6;
            } else if ((w & 0xC0E0C0E0L) == 0x80C080C0L && (w & 0x1E) != 0 && (w & 0x1E0000) != 0) {
                q += 4;
            } else if ((byte) w >= 0) {
                return q;
            } else {
                q = character(bytes, q, limit);
            }
        }
    }

    /** Returns whether {@code w} starts with two three-byte characters that need no closer look. */
    private static boolean isTwoOfThreeBytes(long w) {
        if ((w & 0x0000C0C0F0C0C0F0L) != 0x00008080E08080E0L) {
            return false;
        }
        int first = (int) w & 15;
        int second = (int) (w >>> 24) & 15;
        return first != 0 && first != 13 && second != 0 && second != 13;
    }

    private static int character(byte[] bytes, int at, int limit) {
        int lead = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        boolean good;
        int length;
        if (lead < 0xE0) {
            length = 2;
            good = lead >= 0xC2 && isTail(second);
        } else if (lead < 0xF0) {
            length = 3;
            int least = lead == 0xE0 ? 0xA0 : 0x80;
            int most = lead == 0xED ? 0x9F : 0xBF;
            good = second >= least && second <= most && isTail(bytes[at + 2] & 0xFF);
        } else {
            length = 4;
            int least = lead == 0xF0 ? 0x90 : 0x80;
            int most = lead == 0xF4 ? 0x8F : 0xBF;
            good = lead <= 0xF4
                    && second >= least
                    && second <= most
                    && isTail(bytes[at + 2] & 0xFF)
                    && isTail(bytes[at + 3] & 0xFF);
        }
        if (!good || at + length > limit) {
            throw new MalformedJson(ErrorCode.INVALID_UTF8, "valid UTF-8", at);
        }
        return at + length;
    }

    private static boolean isTail(int b) {
        return b >>> 6 == 2;
    }
}
