package io.tremor.engine.value;

import io.tremor.api.value.Key;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON strings decoded: escapes to the characters they stand for (RFC 8259 section 7). */
public final class StringText {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private StringText() {}

    /** Returns the text of the string at {@code index}. */
    static String text(Tape tape, int index) {
        long word = tape.words()[index];
        int from = Tape.offset(word);
        int length = Tape.length(word);
        if (Tape.type(word) == Tape.STRING) {
            return new String(tape.bytes(), from, length, StandardCharsets.UTF_8);
        }
        byte[] plain = new byte[length + Long.BYTES];
        int end = decode(tape.bytes(), from, from + length, plain);
        return new String(plain, 0, end, StandardCharsets.UTF_8);
    }

    /** Returns a copy of the text of the string at {@code index}. */
    static byte[] utf8(Tape tape, int index) {
        long word = tape.words()[index];
        if (Tape.type(word) == Tape.STRING) {
            int from = Tape.offset(word);
            return Arrays.copyOfRange(tape.bytes(), from, from + Tape.length(word));
        }
        Utf8String text = padded(tape, index, Long.BYTES);
        return Arrays.copyOf(text.array(), text.to());
    }

    /** Returns a copy of the text of the string at {@code index}, with at least {@code padding} bytes behind it. */
    static Utf8String padded(Tape tape, int index, int padding) {
        long word = tape.words()[index];
        int from = Tape.offset(word);
        int length = Tape.length(word);
        byte[] plain = new byte[length + padding];
        if (Tape.type(word) == Tape.ESCAPED) {
            return new Utf8String(plain, 0, decode(tape.bytes(), from, from + length, plain));
        }
        System.arraycopy(tape.bytes(), from, plain, 0, length);
        return new Utf8String(plain, 0, length);
    }

    /** Returns the key at {@code index}. */
    static Key key(Tape tape, int index) {
        long word = tape.words()[index];
        int from = Tape.offset(word);
        int length = Tape.length(word);
        if (Tape.type(word) == Tape.STRING) {
            return Key.ofUtf8(tape.bytes(), from, length);
        }
        byte[] plain = new byte[length + Long.BYTES];
        int end = decode(tape.bytes(), from, from + length, plain);
        return Key.ofUtf8(plain, 0, end);
    }

    /**
     * Writes the UTF-8 form of a valid string to {@code target} from 0 on, which is never longer, eight bytes at a time;
     * returns its length. Both arrays have eight bytes more than the string needs.
     */
    private static int decode(byte[] bytes, int from, int to, byte[] target) {
        int out = 0;
        int at = from;
        for (; ; ) {
            long w = (long) WORD.get(bytes, at);
            WORD.set(target, out, w);
            long x = w ^ BACKSLASHES;
            long backslashes = x - ONES & ~x & HIGH_BITS;
            int plain = Long.numberOfTrailingZeros(backslashes) >>> 3;
            at += plain;
            out += plain;
            if (at >= to) {
                return out - (at - to);
            }
            if (backslashes == 0) {
                continue;
            }
            int c = bytes[at + 1];
            if (c == '"' || c == '\\') {
                target[out++] = (byte) c;
                at += 2;
            } else {
                int codePoint = escaped(bytes, at);
                at += escapeLength(bytes, at);
                out = utf8(codePoint, target, out);
            }
            if (at == to) {
                return out;
            }
        }
    }

    /** Returns the code point that the valid escape at {@code at} stands for; a surrogate pair is one. */
    public static int escaped(byte[] bytes, int at) {
        int c = bytes[at + 1];
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                char unit = (char) hex4(bytes, at + 2);
                yield Character.isHighSurrogate(unit) ? Character.toCodePoint(unit, (char) hex4(bytes, at + 8)) : unit;
            }
            default -> c;
        };
    }

    /** Returns how many bytes the valid escape at {@code at} takes: 2, 6, or 12 for a surrogate pair. */
    public static int escapeLength(byte[] bytes, int at) {
        if (bytes[at + 1] != 'u') {
            return 2;
        }
        return Character.isHighSurrogate((char) hex4(bytes, at + 2)) ? 12 : 6;
    }

    /** Returns the number that four hexadecimal digits write, or a negative number if they are not. */
    public static int hex4(byte[] bytes, int at) {
        return Character.digit(bytes[at], 16) << 12
                | Character.digit(bytes[at + 1], 16) << 8
                | Character.digit(bytes[at + 2], 16) << 4
                | Character.digit(bytes[at + 3], 16);
    }

    /** Writes the UTF-8 form of {@code codePoint} to {@code target} from {@code at} on; returns the place behind it. */
    public static int utf8(int codePoint, byte[] target, int at) {
        int out = at;
        if (codePoint < 0x80) {
            target[out++] = (byte) codePoint;
        } else if (codePoint < 0x800) {
            target[out++] = (byte) (0xC0 | codePoint >> 6);
            target[out++] = (byte) (0x80 | codePoint & 0x3F);
        } else if (codePoint < 0x10000) {
            target[out++] = (byte) (0xE0 | codePoint >> 12);
            target[out++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
            target[out++] = (byte) (0x80 | codePoint & 0x3F);
        } else {
            target[out++] = (byte) (0xF0 | codePoint >> 18);
            target[out++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
            target[out++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
            target[out++] = (byte) (0x80 | codePoint & 0x3F);
        }
        return out;
    }
}
