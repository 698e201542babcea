package io.tremor.engine.lang.node;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;

/** {@code let name = value}: gives a variable its value. */
public final class LocalAssignNode extends AssignNode {
    private final int slot;

    /** Creates a node. */
    public LocalAssignNode(int slot, Node value) {
        super(value);
        this.slot = slot;
    }

    @Override
    Value assign(Frame frame, Value assigned) {
        frame.setLocal(slot, assigned);
        return assigned;
    }
}
