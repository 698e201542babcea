package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import org.jspecify.annotations.Nullable;

/** {@code drop}: the event goes no further. */
public final class DropNode extends Node {
    @Override
    public @Nullable Value execute(Frame frame) {
        frame.run().drop();
        return null;
    }
}
