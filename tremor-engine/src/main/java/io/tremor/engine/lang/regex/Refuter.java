package io.tremor.engine.lang.regex;

import io.tremor.engine.lang.runtime.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells of many ASCII texts that no match is in them, in one pass and however many ways there are to try: it follows all
 * of them at once, those too that looks and possessive parts would forbid. So it never refutes what a search finds.
 *
 * <p>Its states are made as texts need them and kept for the next ones. One thread at a time may use it.
 */
final class Refuter {
    private static final int MOST_CELLS = 1 << 16;
    private static final int MOST_WORK = 1 << 20;
    private static final int WORK_PER_STEP = 16;

    private static final int UNKNOWN = -1;
    private static final int MATCH = -2;

    private final Instructions program;
    private final CharacterClasses classes;
    private final int width;
    private final Map<State, Integer> rows = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    private int[] cells = new int[0];

    private final int[] visited;
    private int visit;
    private final int[] stack;
    private final int[] threads;
    private int threadCount;
    private int work;

    Refuter(Instructions program) {
        this.program = program;
        classes = new CharacterClasses(program.sets());
        width = classes.count() + 1;
        visited = new int[program.size() + 1];
        stack = new int[program.size() + 1];
        threads = new int[program.size()];
    }

    /** What is being tried, and the class of the character before if that matters, -1 at the start of the text. */
    private record State(int[] pending, int before) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof State state && before == state.before && Arrays.equals(pending, state.pending);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(pending) * 31 + before;
        }
    }

    /** Returns whether it has so many states that another one should take its place. */
    boolean isFull() {
        return states.size() * width > MOST_CELLS;
    }

    /** Returns whether no match starts at {@code from} or later; also false where finding out takes too much work. */
    boolean refutes(byte[] text, int from, Budget budget) {
        work = 0;
        try {
            byte[] table = classes.table();
            int row = row(new int[] {0}, from > 0 ? table[text[from - 1]] : -1);
            for (int at = from; at <= text.length; at++) {
                int character = at == text.length ? width - 1 : table[text[at]];
                int next = cells[row + character];
                if (next == UNKNOWN) {
                    if (isFull() || work > MOST_WORK) {
                        return false;
                    }
                    next = next(states.get(row / width), character);
                    cells[row + character] = next;
                }
                if (next == MATCH) {
                    return false;
                }
                row = next;
            }
            return true;
        } finally {
            budget.spend((text.length - from + work) / WORK_PER_STEP);
        }
    }

    private int row(int[] pending, int before) {
        State state = new State(pending, program.looksBehind() ? before : -1);
        Integer known = rows.get(state);
        if (known != null) {
            return known;
        }
        int row = states.size() * width;
        rows.put(state, row);
        states.add(state);
        if (row + width > cells.length) {
            int old = cells.length;
            cells = Arrays.copyOf(cells, old * 2 + width);
            Arrays.fill(cells, old, cells.length, UNKNOWN);
        }
        return row;
    }

    private int next(State state, int character) {
        boolean end = character == width - 1;
        int before = state.before < 0 ? Spots.OUTSIDE : classes.sample(state.before);
        int after = end ? Spots.OUTSIDE : classes.sample(character);
        if (follow(state.pending, before, after)) {
            return MATCH;
        }
        return end ? 0 : row(taken(after), character);
    }

    /** Returns what is pending behind {@code character}, the start of a match among it. */
    private int[] taken(int character) {
        visit++;
        int[] pending = new int[threadCount + 1];
        int size = 1;
        visited[0] = visit;
        for (int i = 0; i < threadCount; i++) {
            int behind = threads[i] + 1;
            if (program.set(threads[i]).contains(character) && visited[behind] != visit) {
                visited[behind] = visit;
                pending[size++] = behind;
            }
        }
        work += threadCount;
        int[] sorted = Arrays.copyOf(pending, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Finds the instructions that take a character, from all that are pending on; returns whether there is a match. */
    private boolean follow(int[] pending, int before, int after) {
        visit++;
        threadCount = 0;
        for (int start : pending) {
            int open = push(start, 0);
            while (open > 0) {
                int at = stack[--open];
                work++;
                switch (program.kind(at)) {
                    case TAKE -> threads[threadCount++] = at;
                    case MATCH -> {
                        return true;
                    }
                    case JUMP -> open = push(program.target(at), open);
                    case FORK -> open = push(program.other(at), push(program.target(at), open));
                    case PLACE -> open = program.isAt(at, before, after) ? push(at + 1, open) : open;
                }
            }
        }
        return false;
    }

    private int push(int at, int open) {
        if (visited[at] == visit) {
            return open;
        }
        visited[at] = visit;
        stack[open] = at;
        return open + 1;
    }
}
