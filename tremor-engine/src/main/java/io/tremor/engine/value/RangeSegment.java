package io.tremor.engine.value;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code [1:3]}: the elements from a place to the one before another; segments behind it count within these.
 *
 * @param start the first place
 * @param end the place behind the last
 */
record RangeSegment(Value start, Value end) implements Segment {
    @Override
    public Value read(Value target, PathRoot root) {
        if (!(target instanceof ArrayValue array)) {
            throw EvaluationException.conflict(target, ValueKind.ARRAY);
        }
        Stretch stretch = stretch(array);
        Value slice = stretch.of(array);
        if (slice == null) {
            throw stretch.outOfBounds(array);
        }
        return slice;
    }

    @Override
    public @Nullable Value find(Value target) {
        return target instanceof ArrayValue array ? stretch(array).of(array) : null;
    }

    @Override
    public Key assignedKey() {
        throw IndexSegment.notAssignable();
    }

    private Stretch stretch(ArrayValue array) {
        Stretch stretch = new Stretch(IndexSegment.place(start, array), IndexSegment.place(end, array));
        if (Long.compareUnsigned(stretch.end, stretch.start) < 0) {
            throw new EvaluationException(
                    ErrorCode.BAD_INDEX, "A range's end cannot be smaller than its start, " + stretch + " is invalid");
        }
        return stretch;
    }

    /** The bounds as unsigned numbers. */
    private record Stretch(long start, long end) {
        @Nullable
        Value of(ArrayValue array) {
            return Long.compareUnsigned(end, array.size()) <= 0 ? ArraySlice.of(array, (int) start, (int) end) : null;
        }

        EvaluationException outOfBounds(ArrayValue array) {
            if (start == end) {
                return IndexSegment.outOfBounds(start, array);
            }
            return new EvaluationException(
                    ErrorCode.INDEX_OUT_OF_BOUNDS,
                    "Array index out of bounds, got index range " + this + " but expected a subrange of 0:"
                            + array.size());
        }

        @Override
        public String toString() {
            return Long.toUnsignedString(start) + ":" + Long.toUnsignedString(end);
        }
    }
}
