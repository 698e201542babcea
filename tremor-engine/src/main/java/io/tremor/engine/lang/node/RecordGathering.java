package io.tremor.engine.lang.node;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.value.EditedRecord;
import io.tremor.engine.value.EvaluationException;
import org.jspecify.annotations.Nullable;

/** Gathers into a record: each value has to be a record, whose fields are set. */
final class RecordGathering extends Gathering {
    private static final int BYTES = 32;

    private final RecordValue initial;
    private @Nullable EditedRecord fields;

    RecordGathering(RecordValue initial) {
        this.initial = initial;
    }

    @Override
    void add(Value value, Budget budget) {
        if (!(value instanceof RecordValue more)) {
            throw new EvaluationException(
                    ErrorCode.CONFLICTING_TYPES, "Type error: Expected object, found " + word(value));
        }
        EditedRecord target = fields;
        if (target == null) {
            budget.allocate((long) BYTES * initial.size());
            target = EditedRecord.of(initial);
            fields = target;
        }
        budget.spend(more.size());
        budget.allocate((long) BYTES * more.size());
        for (RecordValue.Field field : more) {
            target.put(field.key(), field.value());
        }
    }

    /** Returns how this one error names the kind of a value. */
    private static String word(Value value) {
        return switch (value.kind()) {
            case INTEGER -> ((IntegerValue) value).isUnsigned() ? "u64" : "i64";
            case FLOAT -> "f64";
            case RECORD -> "object";
            default -> value.kind().toString();
        };
    }

    @Override
    Value result() {
        return fields == null ? initial : fields;
    }
}
