package io.tremor.engine.lang.regex;

import io.tremor.engine.lang.regex.Part.Mark;
import io.tremor.engine.lang.regex.Part.Rest;
import io.tremor.engine.lang.regex.Part.Whole;
import io.tremor.engine.lang.regex.Term.Greed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns terms into {@link Step}s. What follows a part is always known while it is planned: if that can start with
 * nothing the part is made of, there is one place where the part can end, and nothing is left open.
 */
final class StepPlanner {
    private static final int FEWEST_TO_MERGE = 3;

    private boolean supported = true;

    private StepPlanner() {}

    /** Returns the step for a whole pattern, or {@code null} if it has parts for which there is none. */
    static @Nullable Step plan(Term term) {
        StepPlanner planner = new StepPlanner();
        Step step = planner.step(term, First.ANYTHING);
        return planner.supported ? step : null;
    }

    /** Returns the characters of a term that is always one character, or {@code null}. */
    static @Nullable AsciiSet single(Term term) {
        if (term instanceof Term.Literal literal) {
            return AsciiSet.of(literal);
        }
        return term instanceof Term.OneOf one ? one.ascii() : null;
    }

    private Step step(Term term, First follow) {
        List<Part> parts = new ArrayList<>();
        Part.split(term, parts);
        return sequence(parts, 0, follow);
    }

    private Step sequence(List<Part> parts, int start, First follow) {
        List<Step> steps = new ArrayList<>();
        First[] nexts = nexts(parts, start, follow);
        int i = start;
        while (i < parts.size()) {
            Part part = parts.get(i);
            if (part instanceof Rest rest) {
                steps.add(rest.step());
                i++;
            } else if (part instanceof Mark mark) {
                steps.add(new SimpleSteps.Mark(mark.group(), mark.start()));
                i++;
            } else {
                i = terms(parts, i, nexts, start, follow, steps);
            }
        }
        return steps.size() == 1 ? steps.get(0) : new SimpleSteps.Sequence(steps.toArray(new Step[0]));
    }

    /** Adds the steps for one or more terms from {@code at} on; returns the place behind them. */
    private int terms(List<Part> parts, int at, First[] nexts, int start, First follow, List<Step> steps) {
        First next = nexts[at - start];
        Term term = ((Whole) parts.get(at)).term();
        if (isAlwaysTrue(term, next)) {
            return at + 1;
        }
        int end = endOfTerms(parts, at);
        Automaton merged = end - at < FEWEST_TO_MERGE ? null : merge(parts.subList(at, end), nexts[end - 1 - start]);
        if (merged != null) {
            steps.add(merged);
            return end;
        }
        String literal = literal(parts, at);
        if (!literal.isEmpty()) {
            steps.add(new SimpleSteps.Literal(literal));
            return at + literal.length();
        }
        AsciiSet set = term instanceof Term.Repetition repetition ? single(repetition.term()) : null;
        if (set != null) {
            return run((Term.Repetition) term, set, parts, at, next, follow, steps);
        }
        Term.Choice choice = choice(term);
        if (choice == null) {
            steps.add(one(term, next));
            return at + 1;
        }
        Automaton automaton = AutomatonBuilder.of(choice, next);
        if (automaton != null) {
            steps.add(automaton);
            return at + 1;
        }
        steps.add(choice(choice, parts, at + 1, next, follow));
        return parts.size();
    }

    /** Returns for each part what stands behind it can start with. */
    private static First[] nexts(List<Part> parts, int start, First follow) {
        First[] nexts = new First[parts.size() - start];
        First next = follow;
        for (int i = parts.size() - 1; i >= start; i--) {
            nexts[i - start] = next;
            next = parts.get(i).first().before(next);
        }
        return nexts;
    }

    /** Returns whether a look cannot but succeed, since what it forbids is no start of what has to follow anyway. */
    private static boolean isAlwaysTrue(Term term, First next) {
        if (!(term instanceof Term.Look look) || !look.ahead() || look.wanted()) {
            return false;
        }
        First forbidden = First.of(look.term());
        return !forbidden.empty() && next.excludes(forbidden.characters());
    }

    private static int endOfTerms(List<Part> parts, int start) {
        int end = start;
        while (end < parts.size() && parts.get(end) instanceof Whole) {
            end++;
        }
        return end;
    }

    /** Returns one automaton for several terms if what follows tells where they end, else {@code null}. */
    private static @Nullable Automaton merge(List<Part> parts, First follow) {
        List<Term> needed = new ArrayList<>();
        First next = follow;
        for (int i = parts.size() - 1; i >= 0; i--) {
            Term term = ((Whole) parts.get(i)).term();
            if (!isAlwaysTrue(term, next)) {
                needed.add(0, term);
                next = First.of(term).before(next);
            }
        }
        boolean literal = needed.stream().allMatch(term -> term instanceof Term.Literal);
        return literal ? null : AutomatonBuilder.ofFollowed(new Term.Sequence(needed), follow);
    }

    private static String literal(List<Part> parts, int start) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < parts.size(); i++) {
            if (parts.get(i) instanceof Whole whole
                    && whole.term() instanceof Term.Literal literal
                    && literal.character() < AsciiSet.SIZE
                    && !(literal.ignoreCase() && CaseVariants.hasOthers(literal.character()))) {
                text.append((char) literal.character());
            } else {
                break;
            }
        }
        return text.toString();
    }

    /**
     * Adds the step for a run of characters, and if that has to try all that follows, also those; returns the place
     * behind.
     */
    private int run(
            Term.Repetition run, AsciiSet set, List<Part> parts, int at, First next, First follow, List<Step> steps) {
        boolean lazy = run.greed() == Greed.LAZY;
        boolean decided =
                run.greed() == Greed.POSSESSIVE || next.excludes(set) && (run.max() == Term.UNBOUNDED || !lazy);
        if (decided || at + 1 == parts.size() && !lazy) {
            steps.add(new SimpleSteps.Run(set, run.min(), run.max(), !decided));
            return at + 1;
        }
        Step rest = sequence(parts, at + 1, follow);
        int[] groups = GroupsWithin.of(parts, at + 1);
        steps.add(
                lazy
                        ? new ChoosingSteps.LazyThen(set, run.min(), run.max(), rest, next, groups)
                        : new ChoosingSteps.GreedyThen(set, run.min(), run.max(), rest, next, groups));
        return parts.size();
    }

    /** Returns the term as a choice: that of a term or nothing, where it is one that need not be there. */
    private static Term.@Nullable Choice choice(Term term) {
        if (term instanceof Term.Choice choice) {
            return choice;
        }
        if (term instanceof Term.Repetition optional
                && optional.min() == 0
                && optional.max() == 1
                && optional.greed() != Greed.POSSESSIVE) {
            return new Term.Choice(
                    optional.greed() == Greed.LAZY
                            ? List.of(Term.EMPTY, optional.term())
                            : List.of(optional.term(), Term.EMPTY));
        }
        return null;
    }

    /** Returns the step for a choice and all that follows it, which each of the alternatives tries. */
    private Step choice(Term.Choice choice, List<Part> parts, int behind, First next, First follow) {
        List<Term> terms = choice.terms();
        if (terms.size() > ChoosingSteps.Choice.MOST) {
            return unsupported();
        }
        int[] groupsBehind = GroupsWithin.of(parts, behind);
        Rest rest = behind == parts.size() ? null : new Rest(sequence(parts, behind, follow), next);
        Step[] steps = new Step[terms.size()];
        First[] firsts = new First[terms.size()];
        int[][] groups = new int[terms.size()][];
        for (int i = 0; i < steps.length; i++) {
            List<Part> alternative = new ArrayList<>();
            Part.split(terms.get(i), alternative);
            if (rest != null) {
                alternative.add(rest);
            }
            steps[i] = sequence(alternative, 0, follow);
            firsts[i] = Part.first(alternative, 0, follow);
            int[] own = GroupsWithin.of(terms.get(i));
            groups[i] = IntStream.concat(IntStream.of(own), IntStream.of(groupsBehind))
                    .toArray();
        }
        return new ChoosingSteps.Choice(steps, firsts, groups);
    }

    private Step one(Term term, First follow) {
        AsciiSet single = single(term);
        if (single != null) {
            return new SimpleSteps.One(single);
        }
        if (term instanceof Term.Repetition repetition) {
            return repetition(repetition, follow);
        }
        if (term instanceof Term.Atomic atomic) {
            return new SimpleSteps.Atomic(step(atomic.term(), First.ANYTHING));
        }
        if (term instanceof Term.Look look) {
            return look(look);
        }
        if (term instanceof Term.Anchor anchor) {
            return new SimpleSteps.Place(anchor.spot(), anchor.asciiWord());
        }
        return unsupported();
    }

    private Step unsupported() {
        supported = false;
        return new SimpleSteps.Literal("");
    }

    private Step repetition(Term.Repetition repetition, First follow) {
        boolean possessive = repetition.greed() == Greed.POSSESSIVE;
        Automaton automaton = possessive ? null : AutomatonBuilder.of(repetition, follow);
        if (automaton != null) {
            return automaton;
        }
        int[] groups = GroupsWithin.of(repetition.term());
        boolean several = repetition.max() == Term.UNBOUNDED || repetition.max() > 1;
        if (several && groups.length > 0) {
            return unsupported();
        }
        First first = First.of(repetition.term());
        First inner = possessive ? First.ANYTHING : first.or(follow);
        Step step = step(repetition.term(), inner);
        boolean lazy = repetition.greed() == Greed.LAZY;
        boolean mayDiffer = lazy || first.empty() || !follow.excludes(first.characters());
        Step repeated = new ChoosingSteps.Repetition(step, repetition.min(), repetition.max(), lazy, mayDiffer, groups);
        return possessive ? new SimpleSteps.Atomic(repeated) : repeated;
    }

    private Step look(Term.Look look) {
        if (look.ahead()) {
            Step step = step(look.term(), First.ANYTHING);
            return new SimpleSteps.LookAhead(step, look.wanted(), GroupsWithin.of(look.term()));
        }
        AsciiSet set = single(look.term());
        return set == null ? unsupported() : new SimpleSteps.LookBehind(set, look.wanted());
    }
}
