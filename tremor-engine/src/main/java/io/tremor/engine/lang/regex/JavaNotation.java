package io.tremor.engine.lang.regex;

import io.tremor.engine.lang.regex.Term.Greed;
import java.util.List;

/**
 * Writes a term in the notation of {@link java.util.regex.Pattern}, so that it means the same under no flags but {@code
 * UNIX_LINES}: every set of characters is spelled out, every place between characters is one the JDK sees alike.
 */
final class JavaNotation implements Term.Visitor<Boolean> {
    private static final int LARGEST = 200_000;
    private static final int LONGEST_RUN = 256;

    private final StringBuilder out = new StringBuilder();
    private final CharSetNotation sets = new CharSetNotation(out);

    private JavaNotation() {}

    /** Returns {@code term} as the JDK wants it. */
    static String of(Term term) {
        JavaNotation notation = new JavaNotation();
        term.accept(notation);
        return notation.out.toString();
    }

    /** Returns whether {@code term}, its repetitions written out, is too large to be tried. */
    static boolean isTooLarge(Term term) {
        return TermSize.of(term) > LARGEST;
    }

    @Override
    public Boolean visitLiteral(Term.Literal term) {
        if (term.ignoreCase() && CaseVariants.hasOthers(term.character())) {
            out.append("(?iu:");
            sets.character(term.character());
            out.append(')');
        } else {
            sets.character(term.character());
        }
        return true;
    }

    @Override
    public Boolean visitOneOf(Term.OneOf term) {
        sets.write(term.set(), term.ignoreCase());
        return true;
    }

    @Override
    public Boolean visitSequence(Term.Sequence term) {
        List<Term> terms = term.terms();
        int size = terms.size();
        for (int i = 0; i < size; i++) {
            i = ignoringCase(terms, i);
            if (i < size) {
                if (i % LONGEST_RUN == LONGEST_RUN - 1) {
                    // Ends a run of characters, since the JDK prepares the first run in quadratic time.
                    out.append("(?:)");
                }
                Term next = terms.get(i);
                if (next instanceof Term.Choice) {
                    grouped(next);
                } else {
                    next.accept(this);
                }
            }
        }
        return true;
    }

    /**
     * Writes the characters from {@code start} on whose case does not matter as one run; returns the place behind it.
     */
    private int ignoringCase(List<Term> terms, int start) {
        int end = start;
        while (end < terms.size()
                && terms.get(end) instanceof Term.Literal literal
                && literal.ignoreCase()
                && CaseVariants.hasOthers(literal.character())) {
            end++;
        }
        if (end - start < 2) {
            return start;
        }
        out.append("(?iu:");
        for (int i = start; i < end; i++) {
            sets.character(((Term.Literal) terms.get(i)).character());
        }
        out.append(')');
        return end;
    }

    @Override
    public Boolean visitChoice(Term.Choice term) {
        for (int i = 0; i < term.terms().size(); i++) {
            if (i > 0) {
                out.append('|');
            }
            term.terms().get(i).accept(this);
        }
        return true;
    }

    private void grouped(Term term) {
        out.append("(?:");
        term.accept(this);
        out.append(')');
    }

    @Override
    public Boolean visitRepetition(Term.Repetition term) {
        Term repeated = term.term();
        if (repeated instanceof Term.Literal || repeated instanceof Term.OneOf || repeated instanceof Term.Capture) {
            repeated.accept(this);
        } else {
            grouped(repeated);
        }
        int min = term.min();
        int max = term.max();
        if (TermSize.isAlwaysEmpty(repeated) && max != 0) {
            // Once is as good as often, and the JDK counts such rounds without looking at the text.
            min = Math.min(min, 1);
            max = 1;
        }
        if (min == 0 && max == Term.UNBOUNDED) {
            out.append('*');
        } else if (min == 1 && max == Term.UNBOUNDED) {
            out.append('+');
        } else if (min == 0 && max == 1) {
            out.append('?');
        } else {
            out.append('{').append(min);
            if (max != min) {
                out.append(',');
                if (max != Term.UNBOUNDED) {
                    out.append(max);
                }
            }
            out.append('}');
        }
        Greed greed = term.greed();
        out.append(greed.suffix());
        return true;
    }

    @Override
    public Boolean visitCapture(Term.Capture term) {
        out.append('(');
        term.term().accept(this);
        out.append(')');
        return true;
    }

    @Override
    public Boolean visitAtomic(Term.Atomic term) {
        out.append("(?>");
        term.term().accept(this);
        out.append(')');
        return true;
    }

    @Override
    public Boolean visitLook(Term.Look term) {
        out.append(term.ahead() ? "(?" : "(?<").append(term.wanted() ? '=' : '!');
        term.term().accept(this);
        out.append(')');
        return true;
    }

    @Override
    public Boolean visitBackReference(Term.BackReference term) {
        out.append(term.ignoreCase() ? "(?iu:" : "(?:");
        List<Integer> groups = term.groups();
        for (int i = groups.size() - 1; i >= 0; i--) {
            out.append('\\').append(groups.get(i).intValue()).append(i > 0 ? "|" : "");
        }
        out.append(')');
        return true;
    }

    @Override
    public Boolean visitAnchor(Term.Anchor term) {
        switch (term.spot()) {
            case TEXT_START -> out.append("\\A");
            case TEXT_END -> out.append("\\z");
            case LAST_LINE_END -> out.append("(?=\\n?\\z)");
            case LINE_START -> out.append("(?<![^\\n])");
            case RUBY_LINE_START -> out.append("(?:\\A|(?<=\\n)(?!\\z))");
            case LINE_END -> out.append("(?![^\\n])");
            case CRLF_LINE_START -> out.append("(?:(?<![^\\n])|(?<=\\r)(?!\\n))");
            case CRLF_LINE_END -> out.append("(?:(?![^\\r])|(?<!\\r)(?=\\n))");
            case WORD_BOUNDARY -> boundary(term.word(), "(?:(?<=", ")(?!", ")|(?<!", ")(?=", "))");
            case NO_WORD_BOUNDARY -> boundary(term.word(), "(?:(?<=", ")(?=", ")|(?<!", ")(?!", "))");
            case WORD_START -> boundary(term.word(), "(?<!", ")(?=", ")");
            case WORD_END -> boundary(term.word(), "(?<=", ")(?!", ")");
            case WORD_START_HALF -> boundary(term.word(), "(?<!", ")");
            case WORD_END_HALF -> boundary(term.word(), "(?!", ")");
        }
        return true;
    }

    private void boundary(CharSet word, String... around) {
        for (int i = 0; i < around.length; i++) {
            if (i > 0) {
                sets.write(word, false);
            }
            out.append(around[i]);
        }
    }
}
