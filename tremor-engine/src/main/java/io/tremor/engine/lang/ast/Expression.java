package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/** What has a value. */
public sealed interface Expression permits EventReference {
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
        /** Visits {@code event}. */
        R visitEventReference(EventReference reference);
    }
}
