package io.tremor.engine.lang.regex;

import io.tremor.engine.lang.regex.Term.Greed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A term as a list of instructions, of which a search follows several at once: take a character of a set, go on at
 * another one, go on at either of two (the first preferred), go on if the place is right, the term matches.
 */
final class Instructions implements Term.Visitor<Boolean> {
    private static final int MOST = 1500;
    private static final int MOST_RELAXED = 6000;
    private static final AsciiSet NEWLINE = AsciiSet.of(CharSets.NEWLINE, false);
    private static final AsciiSet CARRIAGE_RETURN = AsciiSet.of(CharSets.one('\r'), false);

    private static final Term ANY_TEXT =
            new Term.Repetition(new Term.OneOf(CharSets.ANY, false, AsciiSet.ALL), 0, Term.UNBOUNDED, Greed.GREEDY);

    private final List<Instruction> list = new ArrayList<>();
    private final Set<AsciiSet> sets = new LinkedHashSet<>();
    private AsciiSet alphabet = AsciiSet.NONE;
    private boolean hasPlaces;
    private boolean looksBehind;

    private final boolean relaxed;
    private final int most;

    private Instructions(boolean relaxed) {
        this.relaxed = relaxed;
        most = relaxed ? MOST_RELAXED : MOST;
    }

    enum Kind {
        TAKE,
        JUMP,
        FORK,
        PLACE,
        MATCH
    }

    /**
     * @param set the characters to take, or those that make a word
     * @param spot the place, or for a look the direction
     */
    private record Instruction(
            Kind kind, int target, int other, AsciiSet set, Term.@Nullable Spot spot, boolean ahead, boolean wanted) {
        static Instruction take(AsciiSet set) {
            return new Instruction(Kind.TAKE, 0, 0, set, null, false, false);
        }

        static Instruction go(Kind kind, int target, int other) {
            return new Instruction(kind, target, other, AsciiSet.NONE, null, false, false);
        }
    }

    /** Returns the instructions for {@code term}, or {@code null} if it has parts that cannot be followed so. */
    static @Nullable Instructions of(Term term) {
        return of(term, new Instructions(false));
    }

    /**
     * Returns instructions that match wherever {@code term} does, and perhaps elsewhere: what cannot be followed is left
     * out. {@code null} if there are too many.
     */
    static @Nullable Instructions relaxed(Term term) {
        return of(term, new Instructions(true));
    }

    private static @Nullable Instructions of(Term term, Instructions instructions) {
        if (!term.accept(instructions) || instructions.list.size() > instructions.most) {
            return null;
        }
        instructions.list.add(Instruction.go(Kind.MATCH, 0, 0));
        return instructions;
    }

    int size() {
        return list.size();
    }

    Kind kind(int at) {
        return list.get(at).kind();
    }

    int target(int at) {
        return list.get(at).target();
    }

    int other(int at) {
        return list.get(at).other();
    }

    AsciiSet set(int at) {
        return list.get(at).set();
    }

    boolean isAt(int at, int before, int after) {
        Instruction place = list.get(at);
        if (place.spot() != null) {
            return Spots.isAt(place.spot(), place.set(), before, after);
        }
        int seen = place.ahead() ? after : before;
        return (seen != Spots.OUTSIDE && place.set().contains(seen)) == place.wanted();
    }

    /** Returns the sets that tell characters apart. */
    Set<AsciiSet> sets() {
        return sets;
    }

    /** Returns all characters that the term may take. */
    AsciiSet alphabet() {
        return alphabet;
    }

    /** Returns whether it matters between which characters a place lies. */
    boolean hasPlaces() {
        return hasPlaces;
    }

    /** Returns whether it matters what stands before. */
    boolean looksBehind() {
        return looksBehind;
    }

    private Boolean take(AsciiSet set) {
        sets.add(set);
        alphabet = alphabet.or(set);
        list.add(Instruction.take(set));
        return list.size() <= most;
    }

    @Override
    public Boolean visitLiteral(Term.Literal term) {
        return take(AsciiSet.of(term));
    }

    @Override
    public Boolean visitOneOf(Term.OneOf term) {
        return take(term.ascii());
    }

    @Override
    public Boolean visitSequence(Term.Sequence term) {
        for (Term part : term.terms()) {
            if (!part.accept(this)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean visitChoice(Term.Choice term) {
        List<Integer> exits = new ArrayList<>();
        int last = term.terms().size() - 1;
        for (int i = 0; i <= last; i++) {
            int fork = list.size();
            if (i < last) {
                list.add(Instruction.go(Kind.FORK, 0, 0));
            }
            if (!term.terms().get(i).accept(this)) {
                return false;
            }
            if (i < last) {
                exits.add(list.size());
                list.add(Instruction.go(Kind.JUMP, 0, 0));
                list.set(fork, Instruction.go(Kind.FORK, fork + 1, list.size()));
            }
        }
        exits.forEach(exit -> list.set(exit, Instruction.go(Kind.JUMP, list.size(), 0)));
        return true;
    }

    @Override
    public Boolean visitRepetition(Term.Repetition term) {
        boolean unbounded = term.max() == Term.UNBOUNDED;
        boolean once = !unbounded && term.max() <= 1;
        if (!relaxed
                && (term.greed() == Greed.POSSESSIVE || First.of(term.term()).empty() && !once)) {
            return false;
        }
        for (int i = 0; i < term.min(); i++) {
            if (!term.term().accept(this)) {
                return false;
            }
        }
        boolean lazy = term.greed() == Greed.LAZY;
        if (unbounded) {
            int fork = list.size();
            list.add(Instruction.go(Kind.FORK, 0, 0));
            if (!term.term().accept(this)) {
                return false;
            }
            list.add(Instruction.go(Kind.JUMP, fork, 0));
            list.set(fork, fork(fork + 1, list.size(), lazy));
            return true;
        }
        List<Integer> forks = new ArrayList<>();
        for (int i = term.min(); i < term.max(); i++) {
            forks.add(list.size());
            list.add(Instruction.go(Kind.FORK, 0, 0));
            if (!term.term().accept(this)) {
                return false;
            }
        }
        forks.forEach(fork -> list.set(fork, fork(fork + 1, list.size(), lazy)));
        return true;
    }

    private static Instruction fork(int more, int enough, boolean lazy) {
        return lazy ? Instruction.go(Kind.FORK, enough, more) : Instruction.go(Kind.FORK, more, enough);
    }

    @Override
    public Boolean visitCapture(Term.Capture term) {
        return relaxed && term.term().accept(this);
    }

    @Override
    public Boolean visitAtomic(Term.Atomic term) {
        return (relaxed || hasNoChoice(term.term())) && term.term().accept(this);
    }

    private static boolean hasNoChoice(Term term) {
        if (term instanceof Term.Sequence sequence) {
            return sequence.terms().stream().allMatch(Instructions::hasNoChoice);
        }
        return term instanceof Term.Literal || term instanceof Term.OneOf || term instanceof Term.Anchor;
    }

    @Override
    public Boolean visitLook(Term.Look term) {
        AsciiSet set = StepPlanner.single(term.term());
        if (set == null) {
            return relaxed;
        }
        return place(new Instruction(Kind.PLACE, 0, 0, set, null, term.ahead(), term.wanted()));
    }

    @Override
    public Boolean visitBackReference(Term.BackReference term) {
        return relaxed && ANY_TEXT.accept(this);
    }

    @Override
    public Boolean visitAnchor(Term.Anchor term) {
        if (term.spot() == Term.Spot.LAST_LINE_END) {
            return relaxed;
        }
        return place(new Instruction(Kind.PLACE, 0, 0, term.asciiWord(), term.spot(), false, true));
    }

    private Boolean place(Instruction place) {
        if (list.size() > most) {
            return false;
        }
        sets.add(place.set());
        sets.add(NEWLINE);
        sets.add(CARRIAGE_RETURN);
        hasPlaces = true;
        looksBehind |= place.spot() != null || !place.ahead();
        list.add(place);
        return true;
    }
}
