package io.tremor.engine.lang.node;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;

/** {@code let CONSTANT = value}: computes the value, then says that it cannot be assigned. */
public final class RefuseNode extends AssignNode {
    private final String message;
    private final Place place;

    /** Creates a node. */
    public RefuseNode(Node value, String message, Place place) {
        super(value);
        this.message = message;
        this.place = place;
    }

    @Override
    Value assign(Frame frame, Value assigned) {
        throw place.error(ErrorCode.NOT_ASSIGNABLE, message);
    }
}
