package io.tremor.engine.lang.naive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A root and the steps from there: the root is a word like {@code event} or {@code $}, the name of a variable or
 * constant, or empty where {@code start} is what the path begins with.
 */
record Path(String root, @Nullable Expression start, List<Segment> segments) {
    /** One step. */
    sealed interface Segment {}

    /** {@code .name}. */
    record Key(String name) implements Segment {}

    /** {@code [selector]}. */
    record Element(Expression selector) implements Segment {}

    /** {@code [from:to]}. */
    record Range(Expression from, Expression to) implements Segment {}

    static Path of(String root, Segment... segments) {
        return new Path(root, null, List.of(segments));
    }
}
