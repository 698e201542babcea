package io.tremor.api.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The name of a field, prepared once so that it can be compared with the UTF-8 bytes of a message without making a
 * string. Immutable and thread-safe; make one per name and keep it.
 *
 * <p>Hash codes are seeded per process, so that no sender can choose keys that collide. The order is that of the UTF-8
 * bytes, which is the order of code points.
 */
public final class Key implements Comparable<Key> {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();
    private static final long SEED = ThreadLocalRandom.current().nextLong() | 1;

    private final byte[] utf8;
    private final long head;
    private final long headMask;
    private final long tail;
    private final int hash;
    private final boolean plain;
    private @Nullable String text;

    private Key(byte[] utf8, @Nullable String text) {
        this.utf8 = utf8;
        this.text = text;
        headMask = maskOf(utf8.length);
        byte[] wide = utf8.length < 8 ? Arrays.copyOf(utf8, 8) : utf8;
        head = (long) WORD.get(wide, 0) & headMask;
        tail = utf8.length < 8 ? 0 : (long) WORD.get(utf8, utf8.length - 8);
        hash = hash(utf8, 0, utf8.length);
        plain = isPlain(utf8);
    }

    /** Returns the key {@code text}; each lone surrogate in it counts as U+FFFD. */
    public static Key of(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        String kept = new String(utf8, StandardCharsets.UTF_8);
        if (kept.equals(text)) {
            return new Key(utf8, text);
        }
        String repaired = repair(text);
        return new Key(repaired.getBytes(StandardCharsets.UTF_8), repaired);
    }

    /** Returns the key whose valid UTF-8 form is the {@code length} bytes of {@code bytes} from {@code offset}. */
    public static Key ofUtf8(byte[] bytes, int offset, int length) {
        return new Key(Arrays.copyOfRange(bytes, offset, offset + length), null);
    }

    /** Returns the name. */
    public String text() {
        String known = text;
        if (known == null) {
            known = new String(utf8, StandardCharsets.UTF_8);
            text = known;
        }
        return known;
    }

    /** Returns how many bytes the UTF-8 form has. */
    public int length() {
        return utf8.length;
    }

    /** Returns the first eight bytes of the UTF-8 form as a little-endian number, filled up with zeros. */
    public long head() {
        return head;
    }

    /** Returns whether the name can stand between quotes in JSON without any escape. */
    public boolean isPlain() {
        return plain;
    }

    /**
     * Copies the UTF-8 form to {@code target} from {@code at} on, where there must be room for {@link #length()} bytes; up to
     * eight bytes from {@code at} on that lie behind the name may be overwritten too.
     */
    public void copyTo(byte[] target, int at) {
        int length = utf8.length;
        if (length > 16 || at > target.length - 8) {
            System.arraycopy(utf8, 0, target, at, length);
            return;
        }
        WORD.set(target, at, head);
        if (length > 8) {
            WORD.set(target, at + length - 8, tail);
        }
    }

    /**
     * Returns whether {@code length} bytes of {@code bytes} from {@code offset} are this name. Fastest where the array
     * goes on for eight bytes behind {@code offset}, whatever they are.
     */
    public boolean matches(byte[] bytes, int offset, int length) {
        if (length != utf8.length) {
            return false;
        }
        if (offset > bytes.length - 8) {
            return Arrays.equals(bytes, offset, offset + length, utf8, 0, length);
        }
        return ((long) WORD.get(bytes, offset) & headMask) == head
                && (length <= 8 || Arrays.equals(bytes, offset + 8, offset + length, utf8, 8, length));
    }

    /** Returns the hash code of the key whose UTF-8 form is the given bytes. */
    public static int hash(byte[] bytes, int offset, int length) {
        long hash = SEED ^ length;
        int at = offset;
        int end = offset + length;
        for (; at <= end - 8; at += 8) {
            hash = mix(hash, (long) WORD.get(bytes, at));
        }
        long tail = 0;
        for (int shift = 0; at < end; at++, shift += 8) {
            tail |= (bytes[at] & 0xffL) << shift;
        }
        return (int) (mix(hash, tail) >>> 32);
    }

    private static long mix(long hash, long word) {
        long product = (hash ^ word) * 0x9E3779B97F4A7C15L;
        return (product ^ product >>> 29) * SEED;
    }

    private static long maskOf(int length) {
        return length >= 8 ? -1L : (1L << 8 * length) - 1;
    }

    private static boolean isPlain(byte[] utf8) {
        for (byte b : utf8) {
            if (b >= 0 && b < ' ' || b == '"' || b == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String repair(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(repaired::appendCodePoint);
        return repaired.toString();
    }

    @Override
    public int compareTo(Key other) {
        return Arrays.compareUnsigned(utf8, other.utf8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Key key && hash == key.hash && Arrays.equals(utf8, key.utf8);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return text();
    }
}
