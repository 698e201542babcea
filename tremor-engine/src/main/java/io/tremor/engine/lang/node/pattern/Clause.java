package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.node.Guard;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.runtime.Frame;
import org.jspecify.annotations.Nullable;

/**
 * {@code case pattern when guard => arm}.
 *
 * @param <A> what arms are
 */
public final class Clause<A extends Node> extends Choice<A> {
    private final PatternNode pattern;
    private final @Nullable Guard guard;
    private final A arm;

    /** Creates a clause. */
    public Clause(PatternNode pattern, @Nullable Guard guard, A arm) {
        this.pattern = pattern;
        this.guard = guard;
        this.arm = arm;
    }

    PatternNode pattern() {
        return pattern;
    }

    A arm() {
        return arm;
    }

    @Override
    @Nullable
    A choose(Frame frame, Value target) {
        return accepts(frame, target) ? arm : null;
    }

    /** Returns whether this is the case for {@code target}, if none before it is. */
    boolean accepts(Frame frame, Value target) {
        return pattern.matches(frame, target) && holds(frame);
    }

    /** Returns whether the guard holds, or there is none. */
    boolean holds(Frame frame) {
        return guard == null || guard.holds(frame);
    }
}
