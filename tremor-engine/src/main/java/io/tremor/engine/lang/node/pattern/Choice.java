package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.runtime.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One clause, or several that stand one after the other and are tried in a faster way than one by one.
 *
 * @param <A> what arms are
 */
abstract class Choice<A extends Node> {
    /** Returns the arm of the first clause that is the case for {@code target}, or {@code null} if none is. */
    abstract @Nullable A choose(Frame frame, Value target);
}
