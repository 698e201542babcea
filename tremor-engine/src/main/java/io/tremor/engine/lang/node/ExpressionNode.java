package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;

/** What computes a value, and never leaves the script. */
public abstract class ExpressionNode extends Node {
    /** Returns the value of this expression. */
    @Override
    public abstract Value execute(Frame frame);

    /**
     * Returns the value of this expression to a caller who only looks at it and keeps no part of it, so that assignments
     * that follow may still change it in place.
     */
    public Value peek(Frame frame) {
        return execute(frame);
    }
}
