package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Value;
import java.util.Arrays;

/** Literals of one kind by value, so that those which equal a target are found without comparing all. */
abstract class LiteralTable {
    /** Says that this kind of target has to be compared with each literal. */
    static final int UNKNOWN = -2;

    /** Says that no literal, or no further one, equals the target. */
    static final int NONE = -1;

    /** Behind each literal the next equal one. */
    private final int[] next;

    /** For the first of equal literals the last one so far. */
    private final int[] last;

    LiteralTable(int size) {
        next = new int[size];
        last = new int[size];
        Arrays.fill(next, NONE);
        for (int i = 0; i < size; i++) {
            last[i] = i;
        }
    }

    /** Returns how many literals there are. */
    final int size() {
        return next.length;
    }

    /** Returns the number of the first literal that equals {@code target}, {@link #NONE} or {@link #UNKNOWN}. */
    abstract int first(Value target);

    /** Returns the number of the next literal that equals literal {@code number}, or {@link #NONE}. */
    final int next(int number) {
        return next[number];
    }

    /** Notes that literal {@code number} equals the earlier literal {@code first}. */
    final void chain(int first, int number) {
        next[last[first]] = number;
        last[first] = number;
    }
}
