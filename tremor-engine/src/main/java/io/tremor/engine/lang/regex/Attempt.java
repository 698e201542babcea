package io.tremor.engine.lang.regex;

import java.util.Arrays;

/**
 * One try to match a pattern against an ASCII text by {@link Step}s: where groups were found, and what was left open.
 */
final class Attempt {
    /** Says that a step cannot match here, whatever is chosen. */
    static final int FAILED = -1;
    /** Says that a step does not match by what was chosen first; whether it does by another choice is not known. */
    static final int UNDECIDED = -2;

    /** How often to halve a number of characters that were only looked at, to get a number of steps. */
    static final int CHARACTERS_PER_STEP = 3;

    private static final int STEPS = 20_000;
    private static final int STEPS_PER_CHARACTER = 32;

    final byte[] text;
    final int[] starts;
    final int[] ends;
    /** How many times something was chosen where there was another choice too. */
    int open;

    private int steps;
    private final int most;

    Attempt(byte[] text, int groups) {
        this.text = text;
        starts = new int[groups + 1];
        ends = new int[groups + 1];
        most = STEPS + STEPS_PER_CHARACTER * text.length;
    }

    /** Forgets everything that was found. */
    void clear() {
        open = 0;
        Arrays.fill(starts, -1);
        Arrays.fill(ends, -1);
    }

    /** Forgets some groups. */
    void forget(int[] groups) {
        for (int group : groups) {
            starts[group] = -1;
            ends[group] = -1;
        }
    }

    /** Counts some work; returns whether there has been too much of it. */
    boolean isTooMuch(int work) {
        steps += work;
        return steps > most;
    }

    int steps() {
        return steps;
    }
}
