package io.tremor.engine.lang.regex;

import static io.tremor.engine.lang.regex.Attempt.FAILED;
import static io.tremor.engine.lang.regex.Attempt.UNDECIDED;

/** The steps that can match in several ways, and try them in turn as long as each fails for sure. */
final class ChoosingSteps {
    private ChoosingSteps() {}

    /** The first of several steps. */
    static final class Choice extends Step {
        static final int MOST = 31;

        private final Step[] steps;
        private final int[][] groups;
        /** For each character, and the end of the text, a bit for each step that can match where it comes next. */
        private final int[] possible;

        Choice(Step[] steps, First[] firsts, int[][] groups) {
            this.steps = steps;
            this.groups = groups;
            possible = new int[AsciiSet.SIZE + 1];
            for (int i = 0; i < steps.length; i++) {
                for (int c = 0; c <= AsciiSet.SIZE; c++) {
                    boolean can = firsts[i].empty()
                            || c < AsciiSet.SIZE && firsts[i].characters().contains(c);
                    possible[c] |= can ? 1 << i : 0;
                }
            }
        }

        @Override
        int match(Attempt attempt, int at) {
            int rest = possible[at < attempt.text.length ? attempt.text[at] : AsciiSet.SIZE];
            while (rest != 0) {
                int i = Integer.numberOfTrailingZeros(rest);
                rest &= rest - 1;
                int end = steps[i].match(attempt, at);
                if (end >= 0) {
                    if (rest != 0) {
                        attempt.open++;
                    }
                    return end;
                }
                if (end == UNDECIDED) {
                    return UNDECIDED;
                }
                attempt.forget(groups[i]);
            }
            return FAILED;
        }
    }

    /** A step as often as it matches, within bounds, or as seldom as it may. */
    static final class Repetition extends Step {
        private final Step step;
        private final int min;
        private final int max;
        private final boolean lazy;
        private final boolean mayDiffer;
        private final int[] groups;

        /**
         * @param mayDiffer whether another number of times might lead to a match too
         */
        Repetition(Step step, int min, int max, boolean lazy, boolean mayDiffer, int[] groups) {
            this.step = step;
            this.min = min;
            this.max = max == Term.UNBOUNDED ? Integer.MAX_VALUE : max;
            this.lazy = lazy;
            this.mayDiffer = mayDiffer;
            this.groups = groups;
        }

        @Override
        int match(Attempt attempt, int start) {
            int before = attempt.open;
            int at = start;
            int most = lazy ? min : max;
            int count = 0;
            while (count < most) {
                int end = step.match(attempt, at);
                if (end == UNDECIDED || attempt.isTooMuch(1)) {
                    return UNDECIDED;
                }
                if (end == FAILED) {
                    attempt.forget(groups);
                    if (count < min) {
                        return attempt.open == before ? FAILED : UNDECIDED;
                    }
                    break;
                }
                count++;
                if (end == at && count >= min && max > 1) {
                    // An empty round adds nothing, and how a search counts it is its own affair.
                    return UNDECIDED;
                }
                at = end;
            }
            if (mayDiffer && (lazy ? max > min : count > min)) {
                attempt.open++;
            }
            return at;
        }
    }

    /** As many characters of a set as let the rest match: all there are, else one less, and so on. */
    static final class GreedyThen extends Step {
        private final boolean[] set;
        private final int min;
        private final int max;
        private final Step rest;
        private final First first;
        private final int[] groups;

        GreedyThen(AsciiSet set, int min, int max, Step rest, First first, int[] groups) {
            this.set = set.toTable();
            this.min = min;
            this.max = max == Term.UNBOUNDED ? Integer.MAX_VALUE : max;
            this.rest = rest;
            this.first = first;
            this.groups = groups;
        }

        @Override
        int match(Attempt attempt, int at) {
            byte[] text = attempt.text;
            int limit = max < text.length - at ? at + max : text.length;
            int end = at;
            while (end < limit && set[text[end]]) {
                end++;
            }
            int before = attempt.open;
            for (int split = end; split >= at + min; split--) {
                if (!first.empty()
                        && (split == text.length || !first.characters().contains(text[split]))) {
                    continue;
                }
                if (attempt.isTooMuch(1)) {
                    return UNDECIDED;
                }
                int matched = rest.match(attempt, split);
                if (matched >= 0) {
                    if (split > at + min) {
                        attempt.open++;
                    }
                    return matched;
                }
                if (matched == UNDECIDED) {
                    return UNDECIDED;
                }
                attempt.open = before;
                attempt.forget(groups);
            }
            return attempt.isTooMuch(end - at) ? UNDECIDED : FAILED;
        }
    }

    /** As few characters of a set as let the rest match. */
    static final class LazyThen extends Step {
        private final boolean[] set;
        private final int min;
        private final int max;
        private final Step rest;
        private final First first;
        private final int[] groups;

        LazyThen(AsciiSet set, int min, int max, Step rest, First first, int[] groups) {
            this.set = set.toTable();
            this.min = min;
            this.max = max == Term.UNBOUNDED ? Integer.MAX_VALUE : max;
            this.rest = rest;
            this.first = first;
            this.groups = groups;
        }

        @Override
        int match(Attempt attempt, int at) {
            byte[] text = attempt.text;
            int limit = max < text.length - at ? at + max : text.length;
            int before = attempt.open;
            for (int split = at; ; split++) {
                boolean possible = first.empty()
                        || split < text.length && first.characters().contains(text[split]);
                if (split - at >= min && possible) {
                    if (attempt.isTooMuch(1)) {
                        return UNDECIDED;
                    }
                    int matched = rest.match(attempt, split);
                    if (matched >= 0) {
                        attempt.open++;
                        return matched;
                    }
                    if (matched == UNDECIDED) {
                        return UNDECIDED;
                    }
                    attempt.open = before;
                    attempt.forget(groups);
                }
                if (split == limit || !set[text[split]]) {
                    return attempt.isTooMuch(split - at) ? UNDECIDED : FAILED;
                }
            }
        }
    }
}
