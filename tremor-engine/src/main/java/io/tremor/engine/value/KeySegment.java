package io.tremor.engine.value;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import org.jspecify.annotations.Nullable;

/** {@code .key} or {@code ["key"]}: the field of that name. */
record KeySegment(Key key) implements Segment {
    @Override
    public Value read(Value target, PathRoot root) {
        if (!(target instanceof RecordValue fields)) {
            throw EvaluationException.conflict(target, ValueKind.RECORD);
        }
        Value value = fields.get(key);
        if (value == null) {
            throw root.missing(key, fields);
        }
        return value;
    }

    @Override
    public @Nullable Value find(Value target) {
        return target instanceof RecordValue fields ? fields.get(key) : null;
    }

    @Override
    public Key assignedKey() {
        return key;
    }
}
