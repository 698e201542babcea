package io.tremor.engine.value;

import io.tremor.api.value.BoolValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An index of one JSON document: where each value lies in its bytes, in document order, one word each.
 *
 * <pre>
 *   63     60 59  58           32 31            0
 *  +---------+---+---------------+---------------+
 *  |  type   |odd|    length     |    offset     |   any value; a string's span lies between its quotes
 *  +---------+---+---------------+---------------+
 *  |        next (32)        |     count (32)    |   second word of a record or array
 *  +-------------------------+-------------------+
 *  |             filter of the keys              |   third word of a record
 *  +---------------------------------------------+
 * </pre>
 *
 * <p>A record is followed by key, value, key, value, …, an array by its elements; {@code next} is the index behind them.
 * The filter has two bits for each key, so that most keys that are not there are known not to be at one look.
 * The top bit of the type marks records and arrays, so that skipping a value is one test of the sign. A value is
 * <em>odd</em> if its bytes are not what the writer would write: white space, needless escapes, a long way of writing a
 * number, a duplicate key. All others are copied as they are. What was decided and why: {@code docs/adr/0002-value-model.md}.
 *
 * <p>The array behind {@link #bytes()} goes on for at least {@link #PADDING} bytes behind the document.
 */
public final class Tape {
    /** The word of a {@code null}. */
    public static final int NULL = 1;
    /** The word of a {@code false}. */
    public static final int FALSE = 2;
    /** The word of a {@code true}. */
    public static final int TRUE = 3;
    /** The word of a number without fraction and exponent. */
    public static final int INTEGER = 4;
    /** The word of a number with fraction or exponent. */
    public static final int FLOAT = 5;
    /** The word of a string without escapes. */
    public static final int STRING = 6;
    /** The word of a string with escapes. */
    public static final int ESCAPED = 7;
    /** The first word of a record. */
    public static final int RECORD = 8;
    /** The first word of an array. */
    public static final int ARRAY = 9;
    /** The first word of a record with an escaped key, or a large one with a duplicate key. */
    public static final int IRREGULAR = 10;

    /** How many words stand before the first key of a record. */
    public static final int RECORD_WORDS = 3;
    /** How many words stand before the first element of an array. */
    public static final int ARRAY_WORDS = 2;

    /** The bit of a word that says odd. */
    public static final long ODD = 1L << 59;
    /** How many bytes of the array behind the document must be readable. */
    public static final int PADDING = 16;
    /** The longest document, in bytes. */
    public static final int MAX_DOCUMENT = (1 << 27) - 1;

    private static final int INDEXED_FROM = 33;
    private static final int FIRST_WORDS = 256;
    /** How many edited records most scripts need for an event: the event, a patch of it, the metadata, and one more. */
    private static final int SPARES = 4;
    /** A tape that one document made longer than this is not kept for the next ones: 8 MiB. */
    private static final int KEPT_WORDS = 1 << 20;

    private byte[] bytes;
    private long[] words;
    private int generation;
    private final boolean owned;
    private final @Nullable TapeRecord root;
    /** Edited records that are used again for each document, made when so many are first wanted. */
    private final @Nullable EditedRecord[] spares;

    private int sparesTaken;
    private @Nullable ConcurrentHashMap<Integer, Object> derived;

    private Tape(byte[] bytes, long[] words, boolean owned) {
        this.bytes = bytes;
        this.words = words;
        this.owned = owned;
        // With assertions on every view is fresh, so that one kept too long is found out.
        boolean reuse = !owned && !assertionsOn();
        root = reuse ? new TapeRecord(this, 0, 0) : null;
        spares = new EditedRecord[reuse ? SPARES : 0];
        if (owned) {
            derived = new ConcurrentHashMap<>(0);
        }
    }

    /** Returns an empty tape to be filled again and again. */
    public static Tape reusable() {
        return new Tape(new byte[PADDING], new long[FIRST_WORDS], false);
    }

    /** Returns a tape for one document, which is {@code bytes} without the padding; views on it stay good. */
    public static Tape owning(byte[] bytes, int words) {
        return new Tape(bytes, new long[words], true);
    }

    private static boolean assertionsOn() {
        boolean on = false;
        assert on = true;
        return on;
    }

    /** Starts anew over {@code bytes}: every view handed out so far is void. Returns {@link #words()}. */
    public long[] begin(byte[] bytes) {
        release();
        this.bytes = bytes;
        return words;
    }

    /** Ends the life of every view handed out so far. */
    public void release() {
        generation++;
        sparesTaken = 0;
        if (!owned) {
            derived = null;
            if (words.length > KEPT_WORDS) {
                words = new long[FIRST_WORDS];
            }
        }
    }

    /** Returns the words, with twice the room. */
    public long[] grow() {
        words = Arrays.copyOf(words, words.length * 2);
        return words;
    }

    /** Gives back the room behind the first {@code size} words. */
    public void trim(int size) {
        words = Arrays.copyOf(words, size);
    }

    /** Returns a tape of the first {@code size} words over the same bytes; views on it stay good. */
    public Tape kept(int size) {
        return new Tape(bytes, Arrays.copyOf(words, size), true);
    }

    /** Returns the array the document lies in. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns the words; another array after {@link #grow()}. */
    public long[] words() {
        return words;
    }

    /** Returns the type in a word. */
    public static int type(long word) {
        return (int) (word >>> 60);
    }

    /** Returns the length in a word, in bytes. */
    public static int length(long word) {
        return (int) (word >>> 32) & MAX_DOCUMENT;
    }

    /** Returns the offset in a word. */
    public static int offset(long word) {
        return (int) word;
    }

    /** Returns whether a word says odd. */
    public static boolean isOdd(long word) {
        return (word & ODD) != 0;
    }

    /** Returns the two bits of a record's filter for a key, by its first eight bytes filled up with zeros, and its length. */
    public static long filterBits(long head, int length) {
        long hash = (head + length) * 0x9E3779B97F4A7C15L;
        return 1L << (hash >>> 58) | 1L << (hash >>> 52);
    }

    /** Returns the index behind the value at {@code index}. */
    public int next(int index) {
        return words[index] < 0 ? (int) (words[index + 1] >>> 32) : index + 1;
    }

    /** Returns how many elements or fields the container at {@code index} has, duplicates included. */
    public int count(int index) {
        return (int) words[index + 1];
    }

    /** Returns where the value at {@code index} starts in the bytes, with the quote of a string. */
    public int spanStart(int index) {
        long word = words[index];
        return type(word) - STRING >>> 1 == 0 ? offset(word) - 1 : offset(word);
    }

    /** Returns where the value at {@code index} ends in the bytes, behind the quote of a string. */
    public int spanEnd(int index) {
        long word = words[index];
        int end = offset(word) + length(word);
        return type(word) - STRING >>> 1 == 0 ? end + 1 : end;
    }

    /** Returns the document as a value. */
    public Value root() {
        if (root != null && type(words[0]) == RECORD) {
            root.renew(generation);
            return root;
        }
        return valueAt(0);
    }

    /** Returns the value at {@code index}: a view, or the value itself where that is as cheap. */
    public Value valueAt(int index) {
        long word = words[index];
        return switch (type(word)) {
            case NULL -> NullValue.NULL;
            case FALSE -> BoolValue.FALSE;
            case TRUE -> BoolValue.TRUE;
            case INTEGER -> IntegerText.parse(bytes, offset(word), length(word));
            case FLOAT -> new TapeFloat(this, index, generation);
            case STRING, ESCAPED -> new TapeString(this, index, generation);
            case RECORD -> new TapeRecord(this, index, generation);
            case ARRAY -> new TapeArray(this, index, generation);
            default -> derived(index, at -> new IrregularRecord(this, at, generation));
        };
    }

    /** Returns an edit of {@code base} that is good for as long as views on this tape are. */
    EditedRecord edit(RecordValue base) {
        if (sparesTaken == spares.length) {
            return new EditedRecord(base);
        }
        int next = sparesTaken++;
        EditedRecord spare = spares[next];
        if (spare == null) {
            spare = spares[next] = new EditedRecord(base);
        } else {
            spare.reset(base);
        }
        return spare;
    }

    /** Returns whether views made in {@code then} are still good; the throwing is for use behind {@code assert}. */
    boolean isCurrent(int then) {
        if (then != generation && !owned) {
            throw new IllegalStateException(
                    "this value was a view and is used after the call that handed it out returned; keep value.owned()");
        }
        return true;
    }

    /** Returns whether views on this tape stay good. */
    boolean isOwned() {
        return owned;
    }

    /** Returns the index of the value of the field {@code key} in the record at {@code index}, or -1. */
    int find(int index, Key key) {
        long[] words = this.words;
        byte[] bytes = this.bytes;
        long second = words[index + 1];
        if ((int) second >= INDEXED_FROM) {
            return derived(index, at -> new KeyIndex(this, at)).find(this, key);
        }
        if ((~words[index + 2] & filterBits(key.head(), key.length())) != 0) {
            return -1;
        }
        int end = (int) (second >>> 32);
        int header = STRING << 28 | key.length();
        for (int at = index + RECORD_WORDS; at < end; ) {
            long word = words[at++];
            if ((int) (word >>> 32) == header && key.matches(bytes, (int) word, key.length())) {
                return at;
            }
            at = words[at] < 0 ? (int) (words[at + 1] >>> 32) : at + 1;
        }
        return -1;
    }

    /** Returns the index of element {@code element} of the array at {@code index}. */
    int element(int index, int element) {
        if (count(index) >= INDEXED_FROM) {
            return derived(index, this::positions)[element];
        }
        int at = index + ARRAY_WORDS;
        for (int i = 0; i < element; i++) {
            at = next(at);
        }
        return at;
    }

    private int[] positions(int index) {
        int[] positions = new int[count(index)];
        int at = index + ARRAY_WORDS;
        for (int i = 0; i < positions.length; i++) {
            positions[i] = at;
            at = next(at);
        }
        return positions;
    }

    @SuppressWarnings("unchecked") // what is derived of a container depends on its type alone
    private <T> T derived(int index, IntFunction<T> maker) {
        ConcurrentHashMap<Integer, Object> known = derived;
        if (known == null) {
            known = derived = new ConcurrentHashMap<>(4);
        }
        Object found = known.get(index);
        if (found == null) {
            found = maker.apply(index);
            known.put(index, found);
        }
        return (T) found;
    }

    /** Returns a tape of its own for the record or array at {@code index}. */
    Tape copyOut(int index) {
        int from = spanStart(index);
        int length = spanEnd(index) - from;
        byte[] copy = new byte[length + PADDING];
        System.arraycopy(bytes, from, copy, 0, length);
        int end = next(index);
        Tape out = owning(copy, end - index);
        for (int i = index; i < end; i++) {
            long word = words[i];
            out.words[i - index] = word - from;
            if (word < 0) {
                i++;
                out.words[i - index] = words[i] - ((long) index << 32);
                if (type(word) != ARRAY) {
                    i++;
                    out.words[i - index] = words[i];
                }
            }
        }
        return out;
    }
}
