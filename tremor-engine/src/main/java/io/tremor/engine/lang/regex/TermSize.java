package io.tremor.engine.lang.regex;

import java.util.List;

/**
 * Counts the characters and places that a term looks at when each repetition is written out as often as it has to be
 * tried.
 */
final class TermSize implements Term.Visitor<Long> {
    private static final TermSize SIZE = new TermSize();
    private static final long MOST = 1L << 40;

    private TermSize() {}

    static long of(Term term) {
        return term.accept(SIZE);
    }

    /** Returns whether all that a term can match is the empty text. */
    static boolean isAlwaysEmpty(Term term) {
        if (term instanceof Term.Anchor || term instanceof Term.Look) {
            return true;
        }
        if (term instanceof Term.Sequence sequence) {
            return allEmpty(sequence.terms());
        }
        if (term instanceof Term.Choice choice) {
            return allEmpty(choice.terms());
        }
        if (term instanceof Term.Capture capture) {
            return isAlwaysEmpty(capture.term());
        }
        if (term instanceof Term.Atomic atomic) {
            return isAlwaysEmpty(atomic.term());
        }
        return term instanceof Term.Repetition repetition
                && (repetition.max() == 0 || isAlwaysEmpty(repetition.term()));
    }

    private static boolean allEmpty(List<Term> terms) {
        for (Term term : terms) {
            if (!isAlwaysEmpty(term)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Long visitLiteral(Term.Literal term) {
        return 1L;
    }

    @Override
    public Long visitOneOf(Term.OneOf term) {
        return 1L;
    }

    @Override
    public Long visitSequence(Term.Sequence term) {
        return sum(term.terms());
    }

    @Override
    public Long visitChoice(Term.Choice term) {
        return sum(term.terms());
    }

    private static Long sum(List<Term> terms) {
        long sum = 1;
        for (Term term : terms) {
            sum = Math.min(MOST, sum + of(term));
        }
        return sum;
    }

    @Override
    public Long visitRepetition(Term.Repetition term) {
        long times = Math.max(1, Math.max(term.min(), term.max()));
        return Math.min(MOST, of(term.term()) * times);
    }

    @Override
    public Long visitCapture(Term.Capture term) {
        return of(term.term());
    }

    @Override
    public Long visitAtomic(Term.Atomic term) {
        return of(term.term());
    }

    @Override
    public Long visitLook(Term.Look term) {
        return of(term.term());
    }

    @Override
    public Long visitBackReference(Term.BackReference term) {
        return 1L;
    }

    @Override
    public Long visitAnchor(Term.Anchor term) {
        return 1L;
    }
}
