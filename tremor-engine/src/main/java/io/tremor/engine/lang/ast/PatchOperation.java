package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/** One change of a {@link Patch}. Keys are {@link Literal} strings or {@link Interpolation}s. */
public sealed interface PatchOperation {
    /** Returns where it stands. */
    SourceSpan span();

    /** Calls the method of {@code visitor} that is made for this construct. */
    <R> R accept(Visitor<R> visitor);

    /**
     * {@code insert "k" => v}.
     *
     * @param span where it stands
     * @param key a {@link Literal} string or an {@link Interpolation}
     * @param value the value
     */
    record Insert(SourceSpan span, Expression key, Expression value) implements PatchOperation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInsert(this);
        }
    }

    /**
     * {@code update "k" => v}.
     *
     * @param span where it stands
     * @param key a {@link Literal} string or an {@link Interpolation}
     * @param value the value
     */
    record Update(SourceSpan span, Expression key, Expression value) implements PatchOperation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitUpdate(this);
        }
    }

    /**
     * {@code upsert "k" => v}.
     *
     * @param span where it stands
     * @param key a {@link Literal} string or an {@link Interpolation}
     * @param value the value
     */
    record Upsert(SourceSpan span, Expression key, Expression value) implements PatchOperation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitUpsert(this);
        }
    }

    /**
     * {@code erase "k"}.
     *
     * @param span where it stands
     * @param key a {@link Literal} string or an {@link Interpolation}
     */
    record Erase(SourceSpan span, Expression key) implements PatchOperation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitErase(this);
        }
    }

    /**
     * {@code copy "a" => "b"}.
     *
     * @param span where it stands
     * @param from the old key
     * @param to the new key
     */
    record Copy(SourceSpan span, Expression from, Expression to) implements PatchOperation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCopy(this);
        }
    }

    /**
     * {@code move "a" => "b"}.
     *
     * @param span where it stands
     * @param from the old key
     * @param to the new key
     */
    record Move(SourceSpan span, Expression from, Expression to) implements PatchOperation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMove(this);
        }
    }

    /**
     * {@code merge "k" => v}.
     *
     * @param span where it stands
     * @param key a {@link Literal} string or an {@link Interpolation}
     * @param value the value
     */
    record MergeField(SourceSpan span, Expression key, Expression value) implements PatchOperation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMergeField(this);
        }
    }

    /**
     * {@code merge => v}.
     *
     * @param span where it stands
     * @param value the record merged into the target
     */
    record MergeRecord(SourceSpan span, Expression value) implements PatchOperation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMergeRecord(this);
        }
    }

    /**
     * {@code default "k" => v}.
     *
     * @param span where it stands
     * @param key a {@link Literal} string or an {@link Interpolation}
     * @param value the value
     */
    record DefaultField(SourceSpan span, Expression key, Expression value) implements PatchOperation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDefaultField(this);
        }
    }

    /**
     * {@code default => v}.
     *
     * @param span where it stands
     * @param value the record of defaults
     */
    record DefaultRecord(SourceSpan span, Expression value) implements PatchOperation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDefaultRecord(this);
        }
    }

    /**
     * One method per construct.
     *
     * @param <R> what a visit gives
     */
    interface Visitor<R> {
        /** Visits a {@link Insert}. */
        R visitInsert(Insert patchOperation);

        /** Visits a {@link Update}. */
        R visitUpdate(Update patchOperation);

        /** Visits a {@link Upsert}. */
        R visitUpsert(Upsert patchOperation);

        /** Visits a {@link Erase}. */
        R visitErase(Erase patchOperation);

        /** Visits a {@link Copy}. */
        R visitCopy(Copy patchOperation);

        /** Visits a {@link Move}. */
        R visitMove(Move patchOperation);

        /** Visits a {@link MergeField}. */
        R visitMergeField(MergeField patchOperation);

        /** Visits a {@link MergeRecord}. */
        R visitMergeRecord(MergeRecord patchOperation);

        /** Visits a {@link DefaultField}. */
        R visitDefaultField(DefaultField patchOperation);

        /** Visits a {@link DefaultRecord}. */
        R visitDefaultRecord(DefaultRecord patchOperation);
    }
}
