package io.tremor.engine.lang.regex;

import java.util.ArrayList;
import java.util.List;

/** Finds the groups that start within terms. */
final class GroupsWithin {
    private final List<Integer> groups = new ArrayList<>();

    private GroupsWithin() {}

    static int[] of(Term term) {
        GroupsWithin within = new GroupsWithin();
        within.gather(term);
        return within.toArray();
    }

    /** Returns the groups that start among the parts from {@code start} on. */
    static int[] of(List<Part> parts, int start) {
        GroupsWithin within = new GroupsWithin();
        for (int i = start; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part instanceof Part.Mark mark && mark.start()) {
                within.groups.add(mark.group());
            } else if (part instanceof Part.Whole whole) {
                within.gather(whole.term());
            }
        }
        return within.toArray();
    }

    private int[] toArray() {
        return groups.stream().mapToInt(group -> group).toArray();
    }

    private void gather(Term term) {
        if (term instanceof Term.Capture capture) {
            groups.add(capture.index());
            gather(capture.term());
        } else if (term instanceof Term.Sequence sequence) {
            sequence.terms().forEach(this::gather);
        } else if (term instanceof Term.Choice choice) {
            choice.terms().forEach(this::gather);
        } else if (term instanceof Term.Repetition repetition) {
            gather(repetition.term());
        } else if (term instanceof Term.Atomic atomic) {
            gather(atomic.term());
        } else if (term instanceof Term.Look look) {
            gather(look.term());
        }
    }
}
