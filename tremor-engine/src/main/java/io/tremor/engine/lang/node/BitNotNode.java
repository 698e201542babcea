package io.tremor.engine.lang.node;

import io.tremor.api.value.BoolValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Place;
import org.jspecify.annotations.Nullable;

/** {@code !operand}: the complement of the bits of an integer, of all 64 where it is not negative; the opposite of a bool. */
public final class BitNotNode extends UnaryNode {
    /** Creates a node. */
    public BitNotNode(ExpressionNode operand, Place place) {
        super("!", operand, place);
    }

    @Override
    @Nullable
    Value apply(Value value) {
        if (value instanceof IntegerValue number) {
            return number.isUnsignedLong() ? Value.ofUnsigned(~number.bits()) : Value.of(~number.bits());
        }
        return value instanceof BoolValue bool ? Value.of(!bool.isTrue()) : null;
    }
}
