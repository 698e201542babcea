package io.tremor.engine.lang.node;

import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import org.jspecify.annotations.Nullable;

/** {@code emit value => "port"}: the value, or the event, leaves the script. */
public final class EmitNode extends Node {
    private final @Nullable ExpressionNode value;
    private final @Nullable ExpressionNode port;

    /**
     * Creates a node.
     *
     * @param value what leaves; {@code null} for the event
     * @param port computes a string, before the value is computed; {@code null} for the default port
     */
    public EmitNode(@Nullable ExpressionNode value, @Nullable ExpressionNode port) {
        this.value = value;
        this.port = port;
    }

    @Override
    public @Nullable Value execute(Frame frame) {
        String name = port == null ? null : ((StringValue) port.execute(frame)).text();
        frame.run().emit(value == null ? frame.event() : value.execute(frame), name);
        return null;
    }
}
