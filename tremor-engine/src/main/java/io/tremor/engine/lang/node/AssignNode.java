package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import org.jspecify.annotations.Nullable;

/** {@code let path = value}: computes a value, then assigns it; the value of the whole is the one assigned. */
abstract class AssignNode extends Node {
    private final Node value;

    AssignNode(Node value) {
        this.value = value;
    }

    @Override
    public final @Nullable Value execute(Frame frame) {
        Value assigned = value.execute(frame);
        return assigned == null ? null : assign(frame, assigned);
    }

    /** Assigns {@code assigned} and returns what is to be taken for it from now on. */
    abstract Value assign(Frame frame, Value assigned);
}
