package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;

/** {@code args}: the arguments of the script, or those of a function behind its parameters. */
public final class ArgsNode extends ExpressionNode {
    @Override
    public Value execute(Frame frame) {
        return frame.args();
    }
}
