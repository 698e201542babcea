package io.tremor.engine.lang.node;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.Patch;

/** One operation of a {@link PatchNode}. */
public sealed interface PatchStep {
    /** Returns where it stands. */
    SourceSpan span();

    /** Computes the keys and the value. */
    Change prepare(Frame frame);

    /** Returns whether the change can be made whatever the record is. */
    default boolean alwaysWorks() {
        return false;
    }

    /** An operation whose keys and value are computed. */
    interface Change {
        /**
         * Makes the change.
         *
         * @throws EvaluationException if that is not possible
         */
        void make(Patch patch, Frame frame);
    }

    /** {@code insert "k" => v}. */
    record Insert(SourceSpan span, KeyNode key, ExpressionNode value) implements PatchStep {
        @Override
        public Change prepare(Frame frame) {
            Key name = key.key(frame);
            Value computed = value.execute(frame);
            return (patch, at) -> patch.insert(name, computed);
        }
    }

    /** {@code update "k" => v}. */
    record Update(SourceSpan span, KeyNode key, ExpressionNode value) implements PatchStep {
        @Override
        public Change prepare(Frame frame) {
            Key name = key.key(frame);
            Value computed = value.execute(frame);
            return (patch, at) -> patch.update(name, computed);
        }
    }

    /** {@code upsert "k" => v}. */
    record Upsert(SourceSpan span, KeyNode key, ExpressionNode value) implements PatchStep {
        @Override
        public boolean alwaysWorks() {
            return true;
        }

        @Override
        public Change prepare(Frame frame) {
            Key name = key.key(frame);
            Value computed = value.execute(frame);
            return (patch, at) -> patch.upsert(name, computed);
        }
    }

    /** {@code erase "k"}, which is its own change where the key is known beforehand. */
    record Erase(SourceSpan span, KeyNode key) implements PatchStep, Change {
        @Override
        public Change prepare(Frame frame) {
            if (key.known() != null) {
                return this;
            }
            Key name = key.key(frame);
            return (patch, at) -> patch.erase(name);
        }

        @Override
        public void make(Patch patch, Frame frame) {
            patch.erase(key.key(frame));
        }

        @Override
        public boolean alwaysWorks() {
            return true;
        }
    }

    /** {@code copy "k" => "l"}. */
    record Copy(SourceSpan span, KeyNode from, KeyNode to) implements PatchStep {
        @Override
        public Change prepare(Frame frame) {
            Key source = from.key(frame);
            Key target = to.key(frame);
            return (patch, at) -> patch.copy(source, target);
        }
    }

    /** {@code move "k" => "l"}. */
    record Move(SourceSpan span, KeyNode from, KeyNode to) implements PatchStep {
        @Override
        public Change prepare(Frame frame) {
            Key source = from.key(frame);
            Key target = to.key(frame);
            return (patch, at) -> patch.move(source, target);
        }
    }

    /** {@code merge "k" => v}. */
    record MergeField(SourceSpan span, KeyNode key, ExpressionNode value) implements PatchStep {
        @Override
        public Change prepare(Frame frame) {
            Key name = key.key(frame);
            Value computed = value.execute(frame);
            return (patch, at) -> patch.merge(name, computed);
        }
    }

    /** {@code merge => v}. */
    record MergeRecord(SourceSpan span, ExpressionNode value) implements PatchStep {
        @Override
        public Change prepare(Frame frame) {
            Value computed = value.execute(frame);
            return (patch, at) -> patch.merge(computed);
        }
    }

    /** {@code default "k" => v}; the value is computed only if it is wanted, but against the event as it was. */
    record DefaultField(SourceSpan span, KeyNode key, ExpressionNode value) implements PatchStep {
        @Override
        public Change prepare(Frame frame) {
            Key name = key.key(frame);
            return (patch, at) -> {
                if (patch.lacks(name)) {
                    patch.upsert(name, value.execute(at));
                }
            };
        }
    }

    /** {@code default => v}; the value is computed when its turn has come. */
    record DefaultRecord(SourceSpan span, ExpressionNode value) implements PatchStep {
        @Override
        public Change prepare(Frame frame) {
            return (patch, at) -> patch.fill(value.execute(at));
        }
    }
}
