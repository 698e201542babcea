package io.tremor.engine.value;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code [expression]}: of a record the field that a string names, of an array the element that an integer counts.
 *
 * @param selector what the expression gave
 */
record ElementSegment(Value selector) implements Segment {
    @Override
    public Value read(Value target, PathRoot root) {
        if (target instanceof RecordValue) {
            return new KeySegment(assignedKey()).read(target, root);
        }
        if (target instanceof ArrayValue array) {
            return new IndexSegment(IndexSegment.place(selector, array)).read(target, root);
        }
        if (selector instanceof StringValue) {
            throw EvaluationException.conflict(target, ValueKind.RECORD);
        }
        if (selector instanceof IntegerValue number && number.isUnsignedLong()) {
            throw EvaluationException.conflict(target, ValueKind.ARRAY);
        }
        throw EvaluationException.conflict(target, ValueKind.ARRAY, ValueKind.RECORD);
    }

    @Override
    public @Nullable Value find(Value target) {
        if (target instanceof ArrayValue array) {
            return new IndexSegment(IndexSegment.place(selector, array)).find(target);
        }
        return selector instanceof StringValue name ? new KeySegment(Key.of(name.text())).find(target) : null;
    }

    @Override
    public Key assignedKey() {
        if (selector instanceof StringValue name) {
            return Key.of(name.text());
        }
        throw EvaluationException.conflict(selector, ValueKind.STRING);
    }
}
