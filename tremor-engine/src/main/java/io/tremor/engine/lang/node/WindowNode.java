package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;

/** {@code window}: the name of a select's window. */
public final class WindowNode extends ExpressionNode {
    @Override
    public Value execute(Frame frame) {
        return frame.run().window();
    }
}
