package io.tremor.engine.value;

import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keys, found by a text that may lie in the bytes of a message, without making a string of it. Immutable. */
public final class KeySet {
    private static final int NONE = -1;
    /** Up to so many keys are compared one by one, since their lengths and first bytes tell most of them apart. */
    private static final int FEW = 8;

    private final Key[] keys;
    private final int[] slots;
    private final Map<String, Integer> texts = new HashMap<>();

    /** Creates a set; of equal keys the first one counts. */
    public KeySet(List<Key> keys) {
        this.keys = keys.toArray(new Key[0]);
        slots = new int[Integer.highestOneBit(Math.max(1, this.keys.length)) * 4];
        Arrays.fill(slots, NONE);
        for (int i = 0; i < this.keys.length; i++) {
            Key key = this.keys[i];
            if (texts.putIfAbsent(key.text(), i) == null) {
                int slot = key.hashCode() & slots.length - 1;
                while (slots[slot] != NONE) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = i;
            }
        }
    }

    /** Returns the number of the key that is {@code text}, or -1 if none is. */
    public int find(StringValue text) {
        if (text instanceof TapeString view) {
            Tape tape = view.tape();
            long word = tape.words()[view.index()];
            if (Tape.type(word) == Tape.STRING) {
                return find(tape.bytes(), Tape.offset(word), Tape.length(word));
            }
        }
        if (text instanceof Utf8String part) {
            return find(part.array(), part.from(), part.to() - part.from());
        }
        return texts.getOrDefault(text.text(), NONE);
    }

    private int find(byte[] bytes, int offset, int length) {
        if (keys.length > FEW) {
            return findByHash(bytes, offset, length);
        }
        for (int i = 0; i < keys.length; i++) {
            if (keys[i].matches(bytes, offset, length)) {
                return i;
            }
        }
        return NONE;
    }

    private int findByHash(byte[] bytes, int offset, int length) {
        int slot = Key.hash(bytes, offset, length) & slots.length - 1;
        while (slots[slot] != NONE && !keys[slots[slot]].matches(bytes, offset, length)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slots[slot];
    }
}
