package io.tremor.engine.lang.regex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the terms that follow one another, while a pattern is being read. */
final class Terms {
    private final List<Term> terms = new ArrayList<>();
    private boolean repeatable;

    void add(Term term) {
        terms.add(term);
        repeatable = true;
    }

    /** Notes that something stood here that cannot be repeated: flags. */
    void addUnrepeatable() {
        repeatable = false;
    }

    /** Takes back the last term, which is to be repeated; {@code null} if there is none. */
    @Nullable
    Term takeLast() {
        return repeatable ? terms.remove(terms.size() - 1) : null;
    }

    /** Returns all terms as one. */
    Term sequence() {
        return terms.size() == 1 ? terms.get(0) : new Term.Sequence(List.copyOf(terms));
    }

    /** Returns one term for several that stand for choice; single characters become a set, which needs no stack. */
    static Term choice(List<Term> choices) {
        if (choices.size() == 1) {
            return choices.get(0);
        }
        List<CharSet> sets = new ArrayList<>();
        boolean ignoreCase = false;
        for (int i = 0; i < choices.size(); i++) {
            Term choice = choices.get(i);
            boolean ignores;
            if (choice instanceof Term.Literal literal) {
                sets.add(CharSets.one(literal.character()));
                ignores = literal.ignoreCase();
            } else if (choice instanceof Term.OneOf one) {
                sets.add(one.set());
                ignores = one.ignoreCase();
            } else {
                return new Term.Choice(List.copyOf(choices));
            }
            if (i > 0 && ignores != ignoreCase) {
                return new Term.Choice(List.copyOf(choices));
            }
            ignoreCase = ignores;
        }
        return new Term.OneOf(new CharSet.Union(List.copyOf(sets)), ignoreCase);
    }
}
