package io.tremor.engine.lang.regex;

import java.util.List;

/** What a regular expression is made of, whatever notation it was written in. */
sealed interface Term {
    /** The greatest count of a repetition that has none. */
    int UNBOUNDED = -1;

    /** The expression that matches nothing but the empty text. */
    Term EMPTY = new Sequence(List.of());

    <R> R accept(Visitor<R> visitor);

    /** One given character. */
    record Literal(int character, boolean ignoreCase) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLiteral(this);
        }
    }

    /** One character of a set; {@code ascii} are those up to U+007F. */
    record OneOf(CharSet set, boolean ignoreCase, AsciiSet ascii) implements Term {
        OneOf(CharSet set, boolean ignoreCase) {
            this(set, ignoreCase, AsciiSet.of(set, ignoreCase));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOneOf(this);
        }
    }

    /** One term after the other. */
    record Sequence(List<Term> terms) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSequence(this);
        }
    }

    /** The first of several terms that leads to a match. */
    record Choice(List<Term> terms) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitChoice(this);
        }
    }

    /** How many times a repetition tries first, and whether it gives back. */
    enum Greed {
        GREEDY(""),
        LAZY("?"),
        POSSESSIVE("+");

        private final String suffix;

        Greed(String suffix) {
            this.suffix = suffix;
        }

        String suffix() {
            return suffix;
        }
    }

    /** A term from {@code min} to {@code max} times. */
    record Repetition(Term term, int min, int max, Greed greed) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRepetition(this);
        }
    }

    /** A term whose text is remembered; groups are numbered from 1. */
    record Capture(Term term, int index) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCapture(this);
        }
    }

    /** A term that gives nothing back once it has matched. */
    record Atomic(Term term) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAtomic(this);
        }
    }

    /** A test whether a term follows or precedes. */
    record Look(Term term, boolean ahead, boolean wanted) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLook(this);
        }
    }

    /** The text of one of several groups once more: of the last that took part. */
    record BackReference(List<Integer> groups, boolean ignoreCase) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBackReference(this);
        }
    }

    /** A place between two characters. */
    enum Spot {
        TEXT_START,
        TEXT_END,
        LAST_LINE_END,
        LINE_START,
        /** Like {@link #LINE_START}, but never behind the last newline of the text. */
        RUBY_LINE_START,
        LINE_END,
        CRLF_LINE_START,
        CRLF_LINE_END,
        WORD_BOUNDARY,
        NO_WORD_BOUNDARY,
        WORD_START,
        WORD_END,
        WORD_START_HALF,
        WORD_END_HALF
    }

    /** A place that has to be the right one; {@code asciiWord} are the characters up to U+007F that make a word. */
    record Anchor(Spot spot, CharSet word, AsciiSet asciiWord) implements Term {
        Anchor(Spot spot, CharSet word) {
            this(spot, word, AsciiSet.of(word, false));
        }

        Anchor(Spot spot) {
            this(spot, CharSets.WORD);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAnchor(this);
        }
    }

    /** One method per construct. */
    interface Visitor<R> {
        R visitLiteral(Literal term);

        R visitOneOf(OneOf term);

        R visitSequence(Sequence term);

        R visitChoice(Choice term);

        R visitRepetition(Repetition term);

        R visitCapture(Capture term);

        R visitAtomic(Atomic term);

        R visitLook(Look term);

        R visitBackReference(BackReference term);

        R visitAnchor(Anchor term);
    }
}
