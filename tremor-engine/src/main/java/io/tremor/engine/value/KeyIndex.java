package io.tremor.engine.value;

import io.tremor.api.value.Key;

/** A hash table over the keys of one large record on a tape. Hashes are seeded, so no sender can make them collide. */
final class KeyIndex {
    private final int[] slots;

    KeyIndex(Tape tape, int record) {
        long[] words = tape.words();
        byte[] bytes = tape.bytes();
        slots = new int[Integer.highestOneBit(tape.count(record)) * 4];
        int end = tape.next(record);
        for (int key = record + Tape.RECORD_WORDS; key < end; key = tape.next(key + 1)) {
            long word = words[key];
            int slot = Key.hash(bytes, Tape.offset(word), Tape.length(word)) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = key;
        }
    }

    /** Returns the index of the value of {@code key}, or -1. */
    int find(Tape tape, Key key) {
        for (int slot = key.hashCode() & slots.length - 1; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            long word = tape.words()[slots[slot]];
            if (key.matches(tape.bytes(), Tape.offset(word), Tape.length(word))) {
                return slots[slot] + 1;
            }
        }
        return -1;
    }
}
