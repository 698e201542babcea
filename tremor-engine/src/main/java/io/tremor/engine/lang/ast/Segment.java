package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/** A step of a path. */
public sealed interface Segment {
    /** Returns where it stands. */
    SourceSpan span();

    /** Calls the method of {@code visitor} that is made for this construct. */
    <R> R accept(Visitor<R> visitor);

    /**
     * {@code .name}.
     *
     * @param span where it stands
     * @param name the key
     */
    record Field(SourceSpan span, String name) implements Segment {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitField(this);
        }
    }

    /**
     * {@code [selector]}.
     *
     * @param span where it stands
     * @param selector a key or an index
     */
    record Element(SourceSpan span, Expression selector) implements Segment {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitElement(this);
        }
    }

    /**
     * {@code [start:end]}.
     *
     * @param span where it stands
     * @param start the first index
     * @param end the index behind the last
     */
    record Range(SourceSpan span, Expression start, Expression end) implements Segment {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRange(this);
        }
    }

    /**
     * One method per construct.
     *
     * @param <R> what a visit gives
     */
    interface Visitor<R> {
        /** Visits a {@link Field}. */
        R visitField(Field segment);

        /** Visits a {@link Element}. */
        R visitElement(Element segment);

        /** Visits a {@link Range}. */
        R visitRange(Range segment);
    }
}
