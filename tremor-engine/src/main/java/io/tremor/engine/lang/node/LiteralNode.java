package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.KnownText;

/** A value that is known when the script is compiled. */
public final class LiteralNode extends ExpressionNode {
    private final Value value;

    /** Creates a node for {@code value}, which must be owned. */
    public LiteralNode(Value value) {
        this.value = KnownText.prepare(value);
    }

    /** Returns the value. */
    public Value value() {
        return value;
    }

    @Override
    public Value execute(Frame frame) {
        return value;
    }
}
