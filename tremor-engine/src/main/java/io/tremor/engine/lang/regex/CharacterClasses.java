package io.tremor.engine.lang.regex;

import java.util.Set;

/** The ASCII characters in classes: those that a list of instructions does not tell apart are in one. */
final class CharacterClasses {
    private final byte[] classes = new byte[AsciiSet.SIZE];
    /** A character of each class. */
    private final int[] samples = new int[AsciiSet.SIZE];

    private final int count;

    CharacterClasses(Set<AsciiSet> sets) {
        int found = 1;
        for (AsciiSet set : sets) {
            found = split(set, found);
        }
        count = found;
        for (int c = 0; c < AsciiSet.SIZE; c++) {
            samples[classes[c]] = c;
        }
    }

    /** Splits each class that lies partly in {@code set}; returns how many there are then. */
    private int split(AsciiSet set, int before) {
        int found = before;
        int[] inside = new int[AsciiSet.SIZE];
        boolean[] outside = new boolean[AsciiSet.SIZE];
        for (int c = 0; c < AsciiSet.SIZE; c++) {
            outside[classes[c]] |= !set.contains(c);
        }
        for (int c = 0; c < AsciiSet.SIZE; c++) {
            int old = classes[c];
            if (set.contains(c) && outside[old]) {
                if (inside[old] == 0) {
                    inside[old] = found++;
                }
                classes[c] = (byte) inside[old];
            }
        }
        return found;
    }

    /** Returns how many classes there are. */
    int count() {
        return count;
    }

    /** Returns the class of each character; not a copy. */
    byte[] table() {
        return classes;
    }

    /** Returns a character of a class. */
    int sample(int number) {
        return samples[number];
    }
}
