package io.tremor.engine.lang.function;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.EditedRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of {@code std::path}. */
final class PathFunctions {
    private PathFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(NativeFunction.of("path::try_default(base, segments, otherwise)", PathFunctions::tryDefault)
                .summary("Returns what a path of keys and indexes leads to from a record or array, and something else"
                        + " if it leads nowhere.")
                .example("path::try_default({\"a\": [1, {\"b\": 2}]}, [\"a\", 1, \"b\"], 0)", "2")
                .example("path::try_default({\"a\": [1, {\"b\": 2}]}, [\"a\", 2, \"b\"], 0)", "0"));
    }

    private static Value tryDefault(Value[] arguments, Run run) {
        Value base = arguments[0];
        Value otherwise = arguments[2];
        if (base == NullValue.NULL) {
            return otherwise;
        }
        if (!(base instanceof RecordValue) && !(base instanceof ArrayValue)) {
            throw FunctionFailure.because("Expected record or array or literal `null` as first argument");
        }
        if (!(arguments[1] instanceof ArrayValue segments)) {
            throw FunctionFailure.because("Expected path segment array as second argument");
        }
        Cost.walk(segments.size(), run);
        Value target = base;
        int steps = 0;
        for (Value segment : segments) {
            if (!leads(target, segment)) {
                continue;
            }
            @Nullable Value next = step(target, segment);
            if (next == null) {
                return otherwise;
            }
            target = next;
            steps++;
        }
        return steps > 0 && steps < segments.size() ? otherwise : EditedRecord.share(target);
    }

    /** Returns whether {@code segment} could be a step from {@code target}; one that could not is passed over. */
    private static boolean leads(Value target, Value segment) {
        return target instanceof ArrayValue || target instanceof RecordValue && segment instanceof StringValue;
    }

    private static @Nullable Value step(Value target, Value segment) {
        if (target instanceof RecordValue record) {
            return record.get(Key.of(((StringValue) segment).text()));
        }
        ArrayValue array = (ArrayValue) target;
        boolean inside = segment instanceof IntegerValue index && index.bits() >= 0 && index.bits() < array.size();
        return inside ? array.get((int) ((IntegerValue) segment).bits()) : null;
    }
}
