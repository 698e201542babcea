package io.tremor.engine.value;

import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text that was taken apart: it lies in an array together with the other parts, which never changes, and is
 * decoded when asked.
 */
public final class Utf8String implements StringValue {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final byte[] bytes;
    private final int from;
    private final int to;
    private @Nullable String text;

    /** Creates the text between two places of {@code bytes}, which has to be valid UTF-8 and must not change any more. */
    public Utf8String(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /** Returns the UTF-8 form of {@code value} in an array that nobody changes; a lone surrogate becomes U+FFFD. */
    public static byte[] bytes(StringValue value) {
        if (value instanceof TapeString view) {
            return StringText.utf8(view.tape(), view.index());
        }
        if (value instanceof Utf8String part) {
            return part.from == 0 && part.to == part.bytes.length
                    ? part.bytes
                    : Arrays.copyOfRange(part.bytes, part.from, part.to);
        }
        String text = value.text();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return hasLoneSurrogate(text, bytes) ? Key.of(text).text().getBytes(StandardCharsets.UTF_8) : bytes;
    }

    /** Returns {@code value} at the start of an array of its own that has {@link Tape#PADDING} bytes more. */
    public static Utf8String padded(StringValue value) {
        if (value instanceof TapeString view) {
            return StringText.padded(view.tape(), view.index(), Tape.PADDING);
        }
        byte[] bytes = bytes(value);
        return new Utf8String(Arrays.copyOf(bytes, bytes.length + Tape.PADDING), 0, bytes.length);
    }

    /** Returns whether the encoder has put a question mark in place of a surrogate. */
    private static boolean hasLoneSurrogate(String text, byte[] bytes) {
        return text.indexOf('?') < 0
                ? indexOf(bytes, (byte) '?', 0) >= 0
                : text.chars().anyMatch(Utf8String::isSurrogate);
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Returns the first place of {@code wanted} from {@code start} on, or -1. */
    public static int indexOf(byte[] bytes, byte wanted, int start) {
        for (int at = start; at < bytes.length; at++) {
            if (bytes[at] == wanted) {
                return at;
            }
        }
        return -1;
    }

    /** Returns whether all of {@code bytes} are ASCII characters. */
    public static boolean isAscii(byte[] bytes) {
        int at = 0;
        long all = 0;
        for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            all |= (long) WORD.get(bytes, at);
        }
        for (; at < bytes.length; at++) {
            all |= bytes[at];
        }
        return (all & HIGH_BITS) == 0;
    }

    /** Returns the array this text lies in. */
    public byte[] array() {
        return bytes;
    }

    /** Returns where in {@link #array()} it starts. */
    public int from() {
        return from;
    }

    /** Returns where in {@link #array()} it ends. */
    public int to() {
        return to;
    }

    @Override
    public String text() {
        String known = text;
        if (known == null) {
            known = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            text = known;
        }
        return known;
    }

    @Override
    public boolean is(Key key) {
        return key.matches(bytes, from, to - from);
    }

    /** Returns this text with nothing but itself in its array, since it may be kept for long. */
    @Override
    public Value owned() {
        return to - from == bytes.length ? this : Value.of(text());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other instanceof Utf8String part) {
            return Arrays.equals(bytes, from, to, part.bytes, part.from, part.to);
        }
        return other instanceof StringValue string && text().equals(string.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return Value.preview(this, 256);
    }
}
