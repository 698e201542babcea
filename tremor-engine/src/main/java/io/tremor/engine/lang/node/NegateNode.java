package io.tremor.engine.lang.node;

import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Place;
import org.jspecify.annotations.Nullable;

/** {@code -operand}: the negative of a number, not defined where that would be out of range. */
public final class NegateNode extends UnaryNode {
    /** Creates a node. */
    public NegateNode(ExpressionNode operand, Place place) {
        super("-", operand, place);
    }

    @Override
    @Nullable
    Value apply(Value value) {
        if (value instanceof IntegerValue number) {
            return negative(number);
        }
        return value instanceof FloatValue number ? Value.of(-number.toDouble()) : null;
    }

    private static @Nullable Value negative(IntegerValue number) {
        long bits = number.bits();
        if (bits != Long.MIN_VALUE) {
            return number.isLong() ? Value.of(-bits) : null;
        }
        // These are the bits of 2^63, whose negative is in range, and of -2^63, whose is not.
        return number.isUnsigned() ? Value.of(bits) : null;
    }
}
