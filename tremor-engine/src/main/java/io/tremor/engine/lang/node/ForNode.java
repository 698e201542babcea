package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import org.jspecify.annotations.Nullable;

/** {@code for} in the place of a statement. */
public final class ForNode extends Node {
    private final Loop loop;

    /** Creates a node. */
    public ForNode(Loop loop) {
        this.loop = loop;
    }

    @Override
    public @Nullable Value execute(Frame frame) {
        return loop.run(frame);
    }
}
