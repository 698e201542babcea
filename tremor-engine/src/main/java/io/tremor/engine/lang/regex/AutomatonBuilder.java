package io.tremor.engine.lang.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes an {@link Automaton} of an {@link Instructions instruction list}, by trying all of it against each class of
 * characters.
 */
final class AutomatonBuilder {
    private static final int MOST_CELLS = 20_000;
    private static final int MOST_WORK = 200_000;

    private final Instructions program;
    private final CharacterClasses classes;
    private final int width;
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<State> states = new ArrayList<>();

    private final int[] visited;
    private int visit;
    private final int[] threads;
    private int threadCount;
    private boolean matched;
    private int work;

    private AutomatonBuilder(Instructions program) {
        this.program = program;
        classes = new CharacterClasses(program.sets());
        width = classes.count() + 1;
        visited = new int[program.size() + 1];
        threads = new int[program.size()];
    }

    /**
     * What is still being tried, and the class of the character before if that matters, -1 at the start of the text.
     */
    private static final class State {
        private final int[] pending;
        private final int before;

        State(int[] pending, int before) {
            this.pending = pending;
            this.before = before;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof State state && before == state.before && Arrays.equals(pending, state.pending);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(pending) * 31 + before;
        }
    }

    /**
     * Returns the automaton for {@code term}, or {@code null} if it has parts that none can have, or would be too
     * large.
     */
    static @Nullable Automaton of(Term term, First follow) {
        Instructions program = Instructions.of(term);
        return program == null ? null : new AutomatonBuilder(program).build(follow.excludes(program.alphabet()));
    }

    /** Like {@link #of}, but only if what follows the term tells where it ends. */
    static @Nullable Automaton ofFollowed(Term term, First follow) {
        Instructions program = Instructions.of(term);
        return program == null || !follow.excludes(program.alphabet())
                ? null
                : new AutomatonBuilder(program).build(true);
    }

    private @Nullable Automaton build(boolean followed) {
        int count = classes.count();
        number(new State(new int[0], -1));
        int[] starts = new int[width];
        for (int before = 0; before <= count; before++) {
            starts[before] = width * number(state(new int[] {0}, before == count ? -1 : before));
        }
        int[] cells = new int[states.size() * width];
        for (int i = 0; i < states.size(); i++) {
            if (states.size() * width > MOST_CELLS || work > MOST_WORK) {
                return null;
            }
            if (cells.length < (i + 1) * width) {
                cells = Arrays.copyOf(cells, cells.length * 2 + width);
            }
            row(states.get(i), count, cells, i * width);
        }
        return new Automaton(
                Arrays.copyOf(cells, states.size() * width), classes.table(), starts, program.alphabet(), followed);
    }

    private State state(int[] pending, int before) {
        return new State(pending, program.looksBehind() ? before : -1);
    }

    private int number(State state) {
        Integer known = numbers.get(state);
        if (known != null) {
            return known;
        }
        numbers.put(state, states.size());
        states.add(state);
        return states.size() - 1;
    }

    private void row(State state, int count, int[] cells, int start) {
        int before = state.before < 0 ? Spots.OUTSIDE : classes.sample(state.before);
        boolean followedAfresh = true;
        for (int c = 0; c <= count; c++) {
            int next = c == count ? Spots.OUTSIDE : classes.sample(c);
            if (followedAfresh || program.hasPlaces()) {
                follow(state, before, next);
                followedAfresh = false;
            }
            int target = next == Spots.OUTSIDE ? 0 : take(next, c);
            cells[start + c] = target * width << 1 | (matched ? 1 : 0);
        }
    }

    /** Returns the state behind {@code next}, which all that can takes. */
    private int take(int next, int classOfNext) {
        visit++;
        int[] pending = new int[threadCount];
        int size = 0;
        for (int i = 0; i < threadCount; i++) {
            int thread = threads[i];
            if (program.set(thread).contains(next) && visited[thread + 1] != visit) {
                visited[thread + 1] = visit;
                pending[size++] = thread + 1;
            }
        }
        work += threadCount;
        return size == 0 ? 0 : number(state(Arrays.copyOf(pending, size), classOfNext));
    }

    /** Finds the instructions that take a character, from all that are pending on, up to where the term matches. */
    private void follow(State state, int before, int after) {
        visit++;
        threadCount = 0;
        matched = false;
        for (int pending : state.pending) {
            follow(pending, before, after);
        }
        work += threadCount;
    }

    private void follow(int start, int before, int after) {
        int at = start;
        while (!matched && visited[at] != visit) {
            visited[at] = visit;
            switch (program.kind(at)) {
                case TAKE -> {
                    threads[threadCount++] = at;
                    return;
                }
                case MATCH -> {
                    matched = true;
                    return;
                }
                case JUMP -> at = program.target(at);
                case FORK -> {
                    follow(program.target(at), before, after);
                    at = program.other(at);
                }
                case PLACE -> {
                    if (!program.isAt(at, before, after)) {
                        return;
                    }
                    at++;
                }
            }
        }
    }
}
