package io.tremor.engine.codec.json;

import io.tremor.engine.value.Tape;

/**
 * Rewrites the fields of a record on the tape so that of those with the same key the last value is left, in the place of
 * the first. Meant for small records, since records in records are moved once for each level; the others are left to a table
 * of their own when somebody looks.
 */
final class LastFieldWins {
    private static final int MOST_FIELDS = 64;
    private static final int MOST_WORDS = 256;

    private final int[] keys = new int[MOST_FIELDS];
    private final int[] values = new int[MOST_FIELDS];
    private final long[] old = new long[MOST_WORDS];
    private int origin;
    private int kept;

    /** Returns whether a record with so many fields in so many words is small enough. */
    static boolean isFor(int fields, int words) {
        return fields <= MOST_FIELDS && words <= MOST_WORDS;
    }

    /**
     * Rewrites the words from {@code first} to {@code end}, none of whose keys has escapes.
     *
     * @return the index behind the last field that is left
     */
    int rewrite(long[] words, int first, int end, byte[] bytes) {
        int length = end - first;
        System.arraycopy(words, first, old, 0, length);
        origin = first;
        collect(length, bytes);
        int out = first;
        for (int i = 0; i < kept; i++) {
            words[out++] = old[keys[i]];
            out = move(values[i], words, out);
        }
        return out;
    }

    /** Returns how many fields the last rewriting has left. */
    int kept() {
        return kept;
    }

    private void collect(int length, byte[] bytes) {
        kept = 0;
        long seen = 0;
        for (int key = 0; key < length; key = next(key + 1)) {
            long bits = DuplicateKeys.bits(bytes, Tape.offset(old[key]), Tape.length(old[key]));
            int same = (~seen & bits) == 0 ? find(key, bytes) : kept;
            if (same == kept) {
                keys[kept++] = key;
            }
            values[same] = key + 1;
            seen |= bits;
        }
    }

    private int find(int key, byte[] bytes) {
        int i = 0;
        while (i < kept && !DuplicateKeys.isSame(old[keys[i]], old[key], bytes)) {
            i++;
        }
        return i;
    }

    private int next(int value) {
        return old[value] < 0 ? (int) (old[value + 1] >>> 32) - origin : value + 1;
    }

    /** Copies the words of a value to {@code out}; what they say of places on the tape moves with them. */
    private int move(int value, long[] words, int out) {
        int end = next(value);
        int to = out;
        long shift = (long) (out - (value + origin)) << 32;
        for (int at = value; at < end; at++) {
            long word = old[at];
            words[to++] = word;
            if (word < 0) {
                words[to++] = old[++at] + shift;
                if (Tape.type(word) != Tape.ARRAY) {
                    words[to++] = old[++at];
                }
            }
        }
        return to;
    }
}
