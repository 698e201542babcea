package io.tremor.engine.lang.node;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.PathRoot;
import io.tremor.engine.value.TapeRecord;
import org.jspecify.annotations.Nullable;

/** {@code .key} or {@code ["key"]}: the field of that name. */
public final class KeyStep extends PathStep {
    private final Key key;

    /** Creates a step. */
    public KeyStep(SourceSpan span, String key) {
        super(span);
        this.key = Key.of(key);
    }

    /** Returns the name of the field. */
    public Key key() {
        return key;
    }

    @Override
    Value read(Frame frame, Value target, PathRoot root) {
        Value value = find(target, key);
        if (value == null) {
            throw failure(target, key, root);
        }
        return value;
    }

    @Override
    @Nullable
    Value find(Frame frame, Value target) {
        return find(target, key);
    }

    @Override
    Key assignedKey(Frame frame) {
        return key;
    }

    static @Nullable Value find(Value target, Key key) {
        if (target instanceof TapeRecord record) {
            return record.get(key);
        }
        return target instanceof RecordValue record ? record.get(key) : null;
    }

    /** Returns the error that {@link #find} has found nothing. */
    static EvaluationException failure(Value target, Key key, PathRoot root) {
        return target instanceof RecordValue fields
                ? root.missing(key, fields)
                : EvaluationException.conflict(target, ValueKind.RECORD);
    }
}
