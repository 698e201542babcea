package io.tremor.engine.lang.node;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.ArraySlice;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.PathRoot;
import org.jspecify.annotations.Nullable;

/** {@code [1:3]}: the elements from a place to the one before another; steps behind it count within these. */
public final class RangeStep extends PathStep {
    private final Bound start;
    private final Bound end;

    /** Creates a step. */
    public RangeStep(SourceSpan span, Bound start, Bound end) {
        super(span);
        this.start = start;
        this.end = end;
    }

    /**
     * A place between two elements.
     *
     * @param expression computes it
     * @param place where an error about it belongs
     */
    public record Bound(ExpressionNode expression, Place place) {
        private long in(Frame frame, ArrayValue array) {
            Value selector = expression.peek(frame);
            try {
                return IndexStep.place(selector, array);
            } catch (EvaluationException e) {
                throw place.error(e);
            }
        }
    }

    @Override
    public boolean isConstant() {
        return start.expression instanceof LiteralNode && end.expression instanceof LiteralNode;
    }

    @Override
    Value read(Frame frame, Value target, PathRoot root) {
        if (!(target instanceof ArrayValue array)) {
            throw EvaluationException.conflict(target, ValueKind.ARRAY);
        }
        long from = start.in(frame, array);
        long to = end.in(frame, array);
        requireOrder(from, to);
        if (Long.compareUnsigned(to, array.size()) > 0) {
            throw outOfBounds(from, to, array);
        }
        return ArraySlice.of(array, (int) from, (int) to);
    }

    @Override
    @Nullable
    Value find(Frame frame, Value target) {
        if (!(target instanceof ArrayValue array)) {
            return null;
        }
        long from = start.in(frame, array);
        long to = end.in(frame, array);
        requireOrder(from, to);
        return Long.compareUnsigned(to, array.size()) <= 0 ? ArraySlice.of(array, (int) from, (int) to) : null;
    }

    @Override
    Key assignedKey(Frame frame) {
        throw IndexStep.notAssignable();
    }

    /**
     * Checks that a range does not end before it starts.
     *
     * @throws EvaluationException if it does
     */
    public static void requireOrder(long start, long end) {
        if (Long.compareUnsigned(end, start) < 0) {
            throw new EvaluationException(
                    ErrorCode.BAD_INDEX,
                    "A range's end cannot be smaller than its start, " + text(start, end) + " is invalid");
        }
    }

    private static EvaluationException outOfBounds(long start, long end, ArrayValue array) {
        if (start == end) {
            return IndexStep.outOfBounds(start, array);
        }
        return new EvaluationException(
                ErrorCode.INDEX_OUT_OF_BOUNDS,
                "Array index out of bounds, got index range " + text(start, end) + " but expected a subrange of 0:"
                        + array.size());
    }

    private static String text(long start, long end) {
        return Long.toUnsignedString(start) + ":" + Long.toUnsignedString(end);
    }
}
