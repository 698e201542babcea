package io.tremor.engine.lang.regex;

import java.util.List;

/**
 * What ASCII text that a term matches can start with.
 *
 * @param characters the characters it can start with, perhaps more
 * @param empty whether it can also match without taking a character, so that what follows it decides
 */
record First(AsciiSet characters, boolean empty) {
    /** What is known where nothing is. */
    static final First ANYTHING = new First(AsciiSet.ALL, true);

    /** What a part that takes no character starts with: whatever follows it. */
    static final First NOTHING = new First(AsciiSet.NONE, true);

    private static final Finder FINDER = new Finder();

    static First of(Term term) {
        return term.accept(FINDER);
    }

    /** Returns whether no such text starts with one of {@code others}, nor is empty. */
    boolean excludes(AsciiSet others) {
        return !empty && characters.isDisjoint(others);
    }

    /** Returns what this and behind it {@code next} can start with. */
    First before(First next) {
        return empty ? new First(characters.or(next.characters()), next.empty()) : this;
    }

    First or(First other) {
        return new First(characters.or(other.characters), empty || other.empty);
    }

    private static final class Finder implements Term.Visitor<First> {
        @Override
        public First visitLiteral(Term.Literal term) {
            return new First(AsciiSet.of(term), false);
        }

        @Override
        public First visitOneOf(Term.OneOf term) {
            return new First(term.ascii(), false);
        }

        @Override
        public First visitSequence(Term.Sequence term) {
            First all = NOTHING;
            List<Term> terms = term.terms();
            for (int i = 0; i < terms.size() && all.empty(); i++) {
                all = all.before(First.of(terms.get(i)));
            }
            return all;
        }

        @Override
        public First visitChoice(Term.Choice term) {
            First first = new First(AsciiSet.NONE, false);
            for (Term choice : term.terms()) {
                first = first.or(First.of(choice));
            }
            return first;
        }

        @Override
        public First visitRepetition(Term.Repetition term) {
            if (term.max() == 0) {
                return NOTHING;
            }
            First first = First.of(term.term());
            return new First(first.characters(), first.empty() || term.min() == 0);
        }

        @Override
        public First visitCapture(Term.Capture term) {
            return First.of(term.term());
        }

        @Override
        public First visitAtomic(Term.Atomic term) {
            return First.of(term.term());
        }

        @Override
        public First visitLook(Term.Look term) {
            return NOTHING;
        }

        @Override
        public First visitBackReference(Term.BackReference term) {
            return ANYTHING;
        }

        @Override
        public First visitAnchor(Term.Anchor term) {
            return NOTHING;
        }
    }
}
