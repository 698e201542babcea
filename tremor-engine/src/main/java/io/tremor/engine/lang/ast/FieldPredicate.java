package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/** One condition of a {@link RecordPattern}, about the field of the name {@code key}. */
public sealed interface FieldPredicate {
    /** Returns where it stands. */
    SourceSpan span();

    /** Calls the method of {@code visitor} that is made for this construct. */
    <R> R accept(Visitor<R> visitor);

    /**
     * {@code key ~= json||}; a name before it is accepted and ignored.
     *
     * @param span where it stands
     * @param key the key
     * @param extractor the extractor
     */
    record Extracts(SourceSpan span, String key, ExtractorPattern extractor) implements FieldPredicate {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitExtracts(this);
        }
    }

    /**
     * {@code key ~= %{…}}, and so for array and tuple patterns.
     *
     * @param span where it stands
     * @param key the key
     * @param pattern the pattern
     */
    record Matches(SourceSpan span, String key, Pattern pattern) implements FieldPredicate {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMatches(this);
        }
    }

    /**
     * {@code present key}.
     *
     * @param span where it stands
     * @param key the key
     */
    record Present(SourceSpan span, String key) implements FieldPredicate {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitPresent(this);
        }
    }

    /**
     * {@code absent key}.
     *
     * @param span where it stands
     * @param key the key
     */
    record Absent(SourceSpan span, String key) implements FieldPredicate {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAbsent(this);
        }
    }

    /**
     * {@code key > 1}.
     *
     * @param span where it stands
     * @param key the key
     * @param operator a comparison
     * @param operand the right side
     */
    record Compares(SourceSpan span, String key, BinaryOperator operator, Expression operand)
            implements FieldPredicate {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCompares(this);
        }
    }

    /**
     * One method per construct.
     *
     * @param <R> what a visit gives
     */
    interface Visitor<R> {
        /** Visits a {@link Extracts}. */
        R visitExtracts(Extracts fieldPredicate);

        /** Visits a {@link Matches}. */
        R visitMatches(Matches fieldPredicate);

        /** Visits a {@link Present}. */
        R visitPresent(Present fieldPredicate);

        /** Visits a {@link Absent}. */
        R visitAbsent(Absent fieldPredicate);

        /** Visits a {@link Compares}. */
        R visitCompares(Compares fieldPredicate);
    }
}
