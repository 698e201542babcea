package io.tremor.engine.lang.node;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.PathRoot;
import org.jspecify.annotations.Nullable;

/** {@code [expression]}: of a record the field that a string names, of an array the element that an integer counts. */
public final class ElementStep extends PathStep {
    private final ExpressionNode selector;
    private final Place selectorPlace;

    /** Creates a step; {@code selectorPlace} is where the selector stands. */
    public ElementStep(SourceSpan span, ExpressionNode selector, Place selectorPlace) {
        super(span);
        this.selector = selector;
        this.selectorPlace = selectorPlace;
    }

    @Override
    public boolean isConstant() {
        return false;
    }

    @Override
    Value read(Frame frame, Value target, PathRoot root) {
        Value at = selector.peek(frame);
        if (target instanceof RecordValue) {
            Key key = key(at);
            Value value = KeyStep.find(target, key);
            if (value == null) {
                throw KeyStep.failure(target, key, root);
            }
            return value;
        }
        if (target instanceof ArrayValue array) {
            return IndexStep.read(array, IndexStep.place(at, array));
        }
        if (at instanceof StringValue) {
            throw EvaluationException.conflict(target, ValueKind.RECORD);
        }
        if (at instanceof IntegerValue number && number.isUnsignedLong()) {
            throw EvaluationException.conflict(target, ValueKind.ARRAY);
        }
        throw EvaluationException.conflict(target, ValueKind.ARRAY, ValueKind.RECORD);
    }

    @Override
    @Nullable
    Value find(Frame frame, Value target) {
        Value at = selector.peek(frame);
        if (target instanceof ArrayValue array) {
            return IndexStep.find(array, IndexStep.place(at, array));
        }
        return at instanceof StringValue && target instanceof RecordValue ? KeyStep.find(target, key(at)) : null;
    }

    @Override
    Key assignedKey(Frame frame) {
        Value at = selector.peek(frame);
        try {
            return key(at);
        } catch (EvaluationException e) {
            throw selectorPlace.error(e);
        }
    }

    private static Key key(Value selector) {
        if (selector instanceof StringValue name) {
            return Key.of(name.text());
        }
        throw EvaluationException.conflict(selector, ValueKind.STRING);
    }
}
