package io.tremor.engine.lang.node;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.PathRoot;
import org.jspecify.annotations.Nullable;

/** One step of a path: into a field of a record, to an element of an array, or to a stretch of one. */
public abstract class PathStep {
    private final SourceSpan span;

    PathStep(SourceSpan span) {
        this.span = span;
    }

    /** Returns where it stands. */
    SourceSpan span() {
        return span;
    }

    /** Returns whether nothing in it depends on an event. */
    public boolean isConstant() {
        return true;
    }

    /**
     * Returns what this step leads to.
     *
     * @param target what the path has come to before it
     * @param root what the path starts from
     * @throws EvaluationException if there is nothing, or {@code target} is of another kind
     */
    abstract Value read(Frame frame, Value target, PathRoot root);

    /**
     * Returns what this step leads to, or {@code null} if there is nothing or {@code target} is of another kind.
     *
     * @throws EvaluationException if this is no possible place in the array that {@code target} is
     */
    abstract @Nullable Value find(Frame frame, Value target);

    /**
     * Returns the key of the field that can be assigned to by this step.
     *
     * @throws EvaluationException if this step leads into arrays
     */
    abstract Key assignedKey(Frame frame);
}
