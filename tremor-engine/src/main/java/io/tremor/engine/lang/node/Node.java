package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.ScriptError;
import org.jspecify.annotations.Nullable;

/**
 * What runs: a statement or an expression. Nodes are immutable and shared by all sessions of a script; whatever changes
 * is in the frame.
 */
public abstract class Node {
    /**
     * Does what the node stands for.
     *
     * @return its value, or {@code null} if what it ran has left the script ({@code emit}, {@code drop}) or begins the
     *     function anew ({@code recur}); then whoever called this gives {@code null} at once, too
     * @throws ScriptError if that is not possible
     */
    public abstract @Nullable Value execute(Frame frame);
}
