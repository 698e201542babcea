package io.tremor.engine.lang.node;

import io.tremor.api.value.NumberValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Place;
import org.jspecify.annotations.Nullable;

/** {@code +operand}: the number itself. */
public final class PlusNode extends UnaryNode {
    /** Creates a node. */
    public PlusNode(ExpressionNode operand, Place place) {
        super("+", operand, place);
    }

    @Override
    @Nullable
    Value apply(Value value) {
        return value instanceof NumberValue ? value : null;
    }
}
