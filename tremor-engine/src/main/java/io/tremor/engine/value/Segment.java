package io.tremor.engine.value;

import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import org.jspecify.annotations.Nullable;

/** One step of a {@link Path}: into a field of a record, to an element of an array, or to a stretch of one. */
sealed interface Segment permits KeySegment, IndexSegment, RangeSegment, ElementSegment {
    /**
     * Returns what this step leads to.
     *
     * @param target what the path has come to before it
     * @param root what the path starts from
     * @throws EvaluationException if there is nothing, or {@code target} is of another kind
     */
    Value read(Value target, PathRoot root);

    /**
     * Returns what this step leads to, or {@code null} if there is nothing or {@code target} is of another kind.
     *
     * @throws EvaluationException if this is no possible place in the array that {@code target} is
     */
    @Nullable
    Value find(Value target);

    /**
     * Returns the key of the field that can be assigned to by this step.
     *
     * @throws EvaluationException if this step leads into arrays
     */
    Key assignedKey();
}
