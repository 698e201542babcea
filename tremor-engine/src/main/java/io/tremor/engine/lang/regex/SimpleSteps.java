package io.tremor.engine.lang.regex;

import static io.tremor.engine.lang.regex.Attempt.FAILED;
import static io.tremor.engine.lang.regex.Attempt.UNDECIDED;

import java.nio.charset.StandardCharsets;

/** The steps that have one way to match at most, or make no use of others. */
final class SimpleSteps {
    private SimpleSteps() {}

    /** A given text. */
    static final class Literal extends Step {
        private final byte[] literal;

        Literal(String literal) {
            this.literal = literal.getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        int match(Attempt attempt, int at) {
            byte[] text = attempt.text;
            int length = literal.length;
            if (text.length - at < length) {
                return FAILED;
            }
            for (int i = 0; i < length; i++) {
                if (text[at + i] != literal[i]) {
                    return FAILED;
                }
            }
            return at + length;
        }
    }

    /** One character of a set. */
    static final class One extends Step {
        private final boolean[] set;

        One(AsciiSet set) {
            this.set = set.toTable();
        }

        @Override
        int match(Attempt attempt, int at) {
            return at < attempt.text.length && set[attempt.text[at]] ? at + 1 : FAILED;
        }
    }

    /** As many characters of a set as there are, within bounds. */
    static final class Run extends Step {
        private final boolean[] set;
        private final int min;
        private final int max;
        private final boolean mayGiveBack;

        Run(AsciiSet set, int min, int max, boolean mayGiveBack) {
            this.set = set.toTable();
            this.min = min;
            this.max = max == Term.UNBOUNDED ? Integer.MAX_VALUE : max;
            this.mayGiveBack = mayGiveBack;
        }

        @Override
        int match(Attempt attempt, int at) {
            byte[] text = attempt.text;
            int limit = max < text.length - at ? at + max : text.length;
            int end = at;
            while (end < limit && set[text[end]]) {
                end++;
            }
            if (attempt.isTooMuch(end - at >> Attempt.CHARACTERS_PER_STEP)) {
                return UNDECIDED;
            }
            if (end - at < min) {
                return FAILED;
            }
            if (mayGiveBack && end - at > min) {
                attempt.open++;
            }
            return end;
        }
    }

    /** The start or end of a group. */
    static final class Mark extends Step {
        private final int group;
        private final boolean start;

        Mark(int group, boolean start) {
            this.group = group;
            this.start = start;
        }

        @Override
        int match(Attempt attempt, int at) {
            if (start) {
                attempt.starts[group] = at;
            } else {
                attempt.ends[group] = at;
            }
            return at;
        }
    }

    /** One step after the other. */
    static final class Sequence extends Step {
        private final Step[] steps;

        Sequence(Step[] steps) {
            this.steps = steps;
        }

        @Override
        int match(Attempt attempt, int start) {
            int before = attempt.open;
            int at = start;
            for (Step step : steps) {
                at = step.match(attempt, at);
                if (at < 0) {
                    return at == FAILED && attempt.open == before ? FAILED : UNDECIDED;
                }
            }
            return at;
        }
    }

    /** What its step finds first, without another choice. */
    static final class Atomic extends Step {
        private final Step step;

        Atomic(Step step) {
            this.step = step;
        }

        @Override
        int match(Attempt attempt, int at) {
            int before = attempt.open;
            int end = step.match(attempt, at);
            if (end >= 0) {
                attempt.open = before;
            }
            return end;
        }
    }

    /** Whether its step matches what follows. */
    static final class LookAhead extends Step {
        private final Step step;
        private final boolean wanted;
        private final int[] groups;

        LookAhead(Step step, boolean wanted, int[] groups) {
            this.step = step;
            this.wanted = wanted;
            this.groups = groups;
        }

        @Override
        int match(Attempt attempt, int at) {
            int before = attempt.open;
            int end = step.match(attempt, at);
            if (end == UNDECIDED) {
                return UNDECIDED;
            }
            attempt.open = before;
            if (!wanted || end == FAILED) {
                attempt.forget(groups);
            }
            return end >= 0 == wanted ? at : FAILED;
        }
    }

    /** Whether the character before is of a set. */
    static final class LookBehind extends Step {
        private final AsciiSet set;
        private final boolean wanted;

        LookBehind(AsciiSet set, boolean wanted) {
            this.set = set;
            this.wanted = wanted;
        }

        @Override
        int match(Attempt attempt, int at) {
            return (at > 0 && set.contains(attempt.text[at - 1])) == wanted ? at : FAILED;
        }
    }

    /** Whether the place is the right one. */
    static final class Place extends Step {
        private final Term.Spot spot;
        private final AsciiSet word;

        Place(Term.Spot spot, AsciiSet word) {
            this.spot = spot;
            this.word = word;
        }

        @Override
        int match(Attempt attempt, int at) {
            byte[] text = attempt.text;
            int before = at > 0 ? text[at - 1] : Spots.OUTSIDE;
            int after = at < text.length ? text[at] : Spots.OUTSIDE;
            if (spot == Term.Spot.LAST_LINE_END) {
                boolean last = at == text.length || after == '\n' && at + 1 == text.length;
                return last ? at : FAILED;
            }
            return Spots.isAt(spot, word, before, after) ? at : FAILED;
        }
    }
}
