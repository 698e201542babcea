package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/** What a value may look like: the left side of a {@code case}, or a part of one. */
public sealed interface Pattern
        permits ExpressionPattern,
                WildcardPattern,
                ExtractorPattern,
                RecordPattern,
                ArrayPattern,
                TuplePattern,
                AssignPattern {
    /** Returns where it stands. */
    SourceSpan span();

    /** Calls the method of {@code visitor} that is made for this construct. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method per construct.
     *
     * @param <R> what a visit gives
     */
    interface Visitor<R> {
        /** Visits a {@link ExpressionPattern}. */
        R visitExpressionPattern(ExpressionPattern pattern);

        /** Visits a {@link WildcardPattern}. */
        R visitWildcardPattern(WildcardPattern pattern);

        /** Visits a {@link ExtractorPattern}. */
        R visitExtractorPattern(ExtractorPattern pattern);

        /** Visits a {@link RecordPattern}. */
        R visitRecordPattern(RecordPattern pattern);

        /** Visits a {@link ArrayPattern}. */
        R visitArrayPattern(ArrayPattern pattern);

        /** Visits a {@link TuplePattern}. */
        R visitTuplePattern(TuplePattern pattern);

        /** Visits a {@link AssignPattern}. */
        R visitAssignPattern(AssignPattern pattern);
    }
}
