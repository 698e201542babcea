package io.tremor.engine.lang.time;

import io.tremor.engine.lang.time.DatetimeException.Kind;
import java.util.Arrays;

/** A place in the UTF-8 form of a text, which moves on as things are read. */
final class TextCursor {
    private final byte[] text;
    private int at;

    TextCursor(byte[] text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at == text.length;
    }

    /** Returns how many bytes are left. */
    int left() {
        return text.length - at;
    }

    /** Returns the byte so many places ahead, or -1 behind the end. */
    int peek(int ahead) {
        return at + ahead < text.length ? text[at + ahead] : -1;
    }

    /** Throws if fewer than {@code count} bytes are left. */
    void require(int count) {
        if (left() < count) {
            throw new DatetimeException(Kind.TOO_SHORT);
        }
    }

    /** Reads {@code literal}. */
    void expect(byte[] literal) {
        require(literal.length);
        if (!Arrays.equals(text, at, at + literal.length, literal, 0, literal.length)) {
            throw new DatetimeException(Kind.INVALID);
        }
        at += literal.length;
    }

    /** Reads {@code c} if it stands here; returns whether it does. */
    boolean skip(char c) {
        boolean here = peek(0) == c;
        if (here) {
            at++;
        }
        return here;
    }

    /** Reads {@code letters}, which are small, if they stand here, large or small; returns whether they do. */
    boolean skipIgnoringCase(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if ((peek(i) | 0x20) != letters.charAt(i)) {
                return false;
            }
        }
        at += letters.length();
        return true;
    }

    /** Reads a sign; returns whether it is a minus. */
    boolean sign() {
        require(1);
        if (skip('+')) {
            return false;
        }
        // U+2212, the minus sign
        boolean minus = peek(0) == (byte) 0xe2 && peek(1) == (byte) 0x88 && peek(2) == (byte) 0x92;
        if (minus) {
            at += 3;
        } else if (!skip('-')) {
            throw new DatetimeException(Kind.INVALID);
        }
        return true;
    }

    /** Reads a number of {@code least} to {@code most} digits. */
    long number(int least, int most) {
        require(least);
        long number = 0;
        int from = at;
        for (; at < text.length && at - from < most && isDigit(text[at]); at++) {
            int digit = text[at] - '0';
            if (number > (Long.MAX_VALUE - digit) / 10) {
                throw new DatetimeException(Kind.OUT_OF_RANGE);
            }
            number = number * 10 + digit;
        }
        if (at - from < least) {
            throw new DatetimeException(Kind.INVALID);
        }
        return number;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    void skipDigits() {
        while (at < text.length && isDigit(text[at])) {
            at++;
        }
    }

    void skipBlanks() {
        for (int length = blank(); length > 0; length = blank()) {
            at += length;
        }
    }

    void skipBlanksAndColons() {
        for (int length = blankOrColon(); length > 0; length = blankOrColon()) {
            at += length;
        }
    }

    private int blankOrColon() {
        return peek(0) == ':' ? 1 : blank();
    }

    /** Skips what is not white space. */
    void skipWord() {
        while (at < text.length && blank() == 0) {
            at++;
        }
    }

    /** Returns how many bytes the white space here takes, 0 if there is none; it takes three at most. */
    private int blank() {
        if (at == text.length) {
            return 0;
        }
        int b = text[at];
        if (b >= 0) {
            return WhiteSpace.is((char) b) ? 1 : 0;
        }
        if ((b & 0xe0) == 0xc0) {
            return WhiteSpace.is((char) ((b & 0x1f) << 6 | peek(1) & 0x3f)) ? 2 : 0;
        }
        boolean three = (b & 0xf0) == 0xe0;
        return three && WhiteSpace.is((char) ((b & 0xf) << 12 | (peek(1) & 0x3f) << 6 | peek(2) & 0x3f)) ? 3 : 0;
    }
}
