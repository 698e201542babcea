package io.tremor.engine.value;

import io.tremor.api.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a root value to a value within it.
 *
 * <p>Errors tell which {@linkplain EvaluationException#segment() segment} they are about.
 *
 * @param root what the path starts from
 * @param segments the steps in order
 */
record Path(PathRoot root, List<Segment> segments) {
    /** Copies the segments. */
    Path {
        segments = List.copyOf(segments);
    }

    /**
     * Returns the value that the path leads to.
     *
     * @throws EvaluationException if it leads nowhere
     */
    Value resolve(Value start) {
        Value value = start;
        for (int i = 0; i < segments.size(); i++) {
            try {
                value = segments.get(i).read(value, root);
            } catch (EvaluationException e) {
                throw e.at(i);
            }
        }
        return value;
    }

    /**
     * Returns whether the path leads to a value, be it null.
     *
     * @throws EvaluationException if it comes to an array and does not go on to a place that some array could have
     */
    boolean isPresent(Value start) {
        @Nullable Value value = start;
        for (int i = 0; i < segments.size() && value != null; i++) {
            try {
                value = segments.get(i).find(value);
            } catch (EvaluationException e) {
                throw e.at(i);
            }
        }
        return value != null;
    }

    /**
     * Assigns {@code value} to the field that the path leads to; there is at least one segment. An assignment that fails
     * keeps what it has done till then.
     *
     * @throws EvaluationException if the path leads through something that is no record
     */
    void assign(Assignment assignment, Value value) {
        int last = segments.size() - 1;
        for (int i = 0; i <= last; i++) {
            try {
                if (i < last) {
                    assignment.enter(segments.get(i));
                } else {
                    assignment.set(segments.get(i), value);
                }
            } catch (EvaluationException e) {
                throw e.at(i);
            }
        }
    }
}
