package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;

/** {@code group}: what a select grouped by. */
public final class GroupNode extends ExpressionNode {
    @Override
    public Value execute(Frame frame) {
        return frame.run().group();
    }
}
