package io.tremor.engine.value;

import io.tremor.api.value.Key;
import java.nio.charset.StandardCharsets;

/** JSON strings decoded: escapes to the characters they stand for (RFC 8259 section 7). */
public final class StringText {
    private StringText() {}

    /** Returns the text of the string at {@code index}. */
    static String text(Tape tape, int index) {
        long word = tape.words()[index];
        int from = Tape.offset(word);
        int length = Tape.length(word);
        if (Tape.type(word) == Tape.STRING) {
            return new String(tape.bytes(), from, length, StandardCharsets.UTF_8);
        }
        byte[] plain = new byte[length];
        int end = decode(tape.bytes(), from, from + length, plain);
        return new String(plain, 0, end, StandardCharsets.UTF_8);
    }

    /** Returns the key at {@code index}. */
    static Key key(Tape tape, int index) {
        long word = tape.words()[index];
        if (Tape.type(word) == Tape.STRING) {
            return Key.ofUtf8(tape.bytes(), Tape.offset(word), Tape.length(word));
        }
        byte[] plain = new byte[Tape.length(word)];
        int end = decode(tape.bytes(), Tape.offset(word), Tape.offset(word) + Tape.length(word), plain);
        return Key.ofUtf8(plain, 0, end);
    }

    /** Writes the UTF-8 form of a valid string to {@code target} from 0 on, which is never longer; returns its length. */
    private static int decode(byte[] bytes, int from, int to, byte[] target) {
        int out = 0;
        for (int at = from; at < to; ) {
            byte b = bytes[at];
            if (b != '\\') {
                target[out++] = b;
                at++;
                continue;
            }
            int codePoint = escaped(bytes, at);
            at += escapeLength(bytes, at);
            out = utf8(codePoint, target, out);
        }
        return out;
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
