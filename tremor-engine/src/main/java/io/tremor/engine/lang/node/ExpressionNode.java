package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;

/** What computes a value. Nodes are immutable and shared by all sessions of a script. */
public abstract class ExpressionNode {
    /** Returns the value of this expression for the event in {@code frame}. */
    public abstract Value execute(Frame frame);
}
