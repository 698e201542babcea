package io.tremor.engine.lang.node;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.PathRoot;
import org.jspecify.annotations.Nullable;

/** {@code [2]}: the element at a place, counted from 0. */
public final class IndexStep extends PathStep {
    private final long index;

    /** Creates a step; {@code index} is unsigned. */
    public IndexStep(SourceSpan span, long index) {
        super(span);
        this.index = index;
    }

    @Override
    Value read(Frame frame, Value target, PathRoot root) {
        if (target instanceof ArrayValue array) {
            return read(array, index);
        }
        throw EvaluationException.conflict(target, ValueKind.ARRAY);
    }

    @Override
    @Nullable
    Value find(Frame frame, Value target) {
        return target instanceof ArrayValue array ? find(array, index) : null;
    }

    @Override
    Key assignedKey(Frame frame) {
        throw notAssignable();
    }

    static Value read(ArrayValue array, long index) {
        Value element = find(array, index);
        if (element == null) {
            throw outOfBounds(index, array);
        }
        return element;
    }

    static @Nullable Value find(ArrayValue array, long index) {
        return Long.compareUnsigned(index, array.size()) < 0 ? array.get((int) index) : null;
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
