package io.tremor.engine.value;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code [2]}: the element at a place, counted from 0.
 *
 * @param index the place, an unsigned number
 */
record IndexSegment(long index) implements Segment {
    @Override
    public Value read(Value target, PathRoot root) {
        if (!(target instanceof ArrayValue array)) {
            throw EvaluationException.conflict(target, ValueKind.ARRAY);
        }
        Value element = find(target);
        if (element == null) {
            throw outOfBounds(index, array);
        }
        return element;
    }

    @Override
    public @Nullable Value find(Value target) {
        return target instanceof ArrayValue array && Long.compareUnsigned(index, array.size()) < 0
                ? array.get((int) index)
                : null;
    }

    @Override
    public Key assignedKey() {
        throw notAssignable();
    }

    /**
     * Returns the place that a selector gives, an unsigned number.
     *
     * @throws EvaluationException if the selector is no integer, or a negative one
     */
    static long place(Value selector, ArrayValue array) {
        if (!(selector instanceof IntegerValue number)) {
            throw EvaluationException.conflict(selector, ValueKind.INTEGER);
        }
        if (!number.isUnsignedLong()) {
            throw new EvaluationException(
                    ErrorCode.BAD_INDEX,
                    "Bad array index, got `" + number.bits() + "` but expected an index in the range 0:"
                            + array.size());
        }
        return number.bits();
    }

    static EvaluationException outOfBounds(long index, ArrayValue array) {
        return new EvaluationException(
                ErrorCode.INDEX_OUT_OF_BOUNDS,
                "Array index out of bounds, got index " + Long.toUnsignedString(index)
                        + " but expected an index in the range 0:" + array.size());
    }

    static EvaluationException notAssignable() {
        return new EvaluationException(ErrorCode.NOT_ASSIGNABLE, "It is not supported to assign value into an array");
    }
}
