package io.tremor.engine.lang.regex;

import java.util.List;

/** What a pattern consists of while it is being planned: one of these behind the other. */
sealed interface Part {
    /** Returns what it can start with. */
    First first();

    /** A term that is no sequence and no group. */
    record Whole(Term term) implements Part {
        @Override
        public First first() {
            return First.of(term);
        }
    }

    /** The start or end of a group. */
    record Mark(int group, boolean start) implements Part {
        @Override
        public First first() {
            return First.NOTHING;
        }
    }

    /** All that comes behind, planned already. */
    record Rest(Step step, First first) implements Part {}

    /** Returns what the parts from {@code start} on can start with, behind which {@code follow} stands. */
    static First first(List<Part> parts, int start, First follow) {
        First all = First.NOTHING;
        for (int i = start; i < parts.size() && all.empty(); i++) {
            all = all.before(parts.get(i).first());
        }
        return all.before(follow);
    }

    /** Appends the parts of {@code term} to {@code parts}. */
    static void split(Term term, List<Part> parts) {
        if (term instanceof Term.Sequence sequence) {
            sequence.terms().forEach(part -> split(part, parts));
        } else if (term instanceof Term.Capture capture) {
            parts.add(new Mark(capture.index(), true));
            split(capture.term(), parts);
            parts.add(new Mark(capture.index(), false));
        } else {
            parts.add(new Whole(term));
        }
    }
}
