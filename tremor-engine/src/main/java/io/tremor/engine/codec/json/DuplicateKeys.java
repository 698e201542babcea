package io.tremor.engine.codec.json;

import static io.tremor.engine.codec.json.StringScanner.WORD;

import io.tremor.api.value.Key;
import io.tremor.engine.value.Tape;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds out whether two keys of a record are the same bytes: by a 64-bit Bloom filter and a look at the earlier keys where
 * a record has few, by a seeded hash table where it has many.
 */
final class DuplicateKeys {
    /** Up to how many keys the filter is good for. */
    static final int FEW = 16;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();
    private static final int KEPT_SLOTS = 1 << 16;
    /** How many collisions per key pass for chance. */
    private static final int TOLERATED = 4;

    private int[] slots = new int[0];

    /** Returns the bits that the filter sets for a key. */
    static long bits(byte[] bytes, int from, int length) {
        long word = (long) WORD.get(bytes, from);
        if (length < 8) {
            word &= (1L << 8 * length) - 1;
        }
        return Tape.filterBits(word, length);
    }

    /** Returns the four bytes at {@code at} as a little-endian number. */
    static int int32(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    /** Returns whether the key at {@code key} stands among those from {@code first} on; escapes are not looked into. */
    static boolean contains(long[] words, int first, int key, byte[] bytes) {
        long wanted = words[key];
        for (int at = first; at < key; ) {
            if (isSame(words[at], wanted, bytes)) {
                return true;
            }
            at++;
            at = words[at] < 0 ? (int) (words[at + 1] >>> 32) : at + 1;
        }
        return false;
    }

    /** Returns whether any two of the {@code count} keys between {@code first} and {@code end} are the same. */
    boolean anyAmong(long[] words, int first, int end, int count, byte[] bytes) {
        int capacity = Integer.highestOneBit(count) * 4;
        int[] table = capacity > KEPT_SLOTS ? new int[capacity] : clean(capacity);
        int mask = capacity - 1;
        int collisions = count * TOLERATED;
        for (int at = first; at < end; ) {
            long word = words[at];
            int slot = quickHash(bytes, Tape.offset(word), Tape.length(word)) & mask;
            while (table[slot] != 0) {
                if (isSame(words[table[slot]], word, bytes)) {
                    return true;
                }
                if (--collisions == 0) {
                    // Not by chance: start again with hashes that no sender can foresee.
                    Arrays.fill(table, 0, capacity, 0);
                    return anyAmongSeeded(words, first, end, table, mask, bytes);
                }
                slot = slot + 1 & mask;
            }
            table[slot] = at;
            at++;
            at = words[at] < 0 ? (int) (words[at + 1] >>> 32) : at + 1;
        }
        return false;
    }

    private static boolean anyAmongSeeded(long[] words, int first, int end, int[] table, int mask, byte[] bytes) {
        for (int at = first; at < end; ) {
            long word = words[at];
            int slot = Key.hash(bytes, Tape.offset(word), Tape.length(word)) & mask;
            while (table[slot] != 0) {
                if (isSame(words[table[slot]], word, bytes)) {
                    return true;
                }
                slot = slot + 1 & mask;
            }
            table[slot] = at;
            at++;
            at = words[at] < 0 ? (int) (words[at + 1] >>> 32) : at + 1;
        }
        return false;
    }

    static boolean isSame(long word, long other, byte[] bytes) {
        int length = Tape.length(word);
        int from = Tape.offset(word);
        int otherFrom = Tape.offset(other);
        return word >>> 32 == other >>> 32
                && Arrays.equals(bytes, from, from + length, bytes, otherFrom, otherFrom + length);
    }

    /** A hash of the first and last eight bytes alone, for keys whose sender means no harm. */
    private static int quickHash(byte[] bytes, int from, int length) {
        long word = (long) WORD.get(bytes, from);
        if (length < 8) {
            word &= (1L << 8 * length) - 1;
        } else {
            word ^= Long.rotateLeft((long) WORD.get(bytes, from + length - 8), 21);
        }
        // A product carries differences upwards only: fold them down first, since slots are taken from its middle.
        word ^= word >>> 32;
        return (int) ((word + length) * 0x9E3779B97F4A7C15L >>> 32);
    }

    private int[] clean(int capacity) {
        if (slots.length < capacity) {
            slots = new int[capacity];
        } else {
            Arrays.fill(slots, 0, capacity, 0);
        }
        return slots;
    }
}
