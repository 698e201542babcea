package io.tremor.engine.lang.node;

import io.tremor.api.value.BoolValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Place;
import org.jspecify.annotations.Nullable;

/** {@code not operand}: the opposite of a bool. */
public final class NotNode extends UnaryNode {
    /** Creates a node. */
    public NotNode(ExpressionNode operand, Place place) {
        super("not", operand, place);
    }

    @Override
    @Nullable
    Value apply(Value value) {
        return value instanceof BoolValue bool ? Value.of(!bool.isTrue()) : null;
    }
}
