package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import java.util.Objects;

/** {@code for} in the place of a value; none of its arms can leave it. */
public final class ForValueNode extends ExpressionNode {
    private final Loop loop;

    /** Creates a node. */
    public ForValueNode(Loop loop) {
        this.loop = loop;
    }

    @Override
    public Value execute(Frame frame) {
        return Objects.requireNonNull(loop.run(frame));
    }
}
