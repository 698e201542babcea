package io.tremor.engine.lang.function;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.EditedRecord;
import io.tremor.engine.value.GatheredArray;
import java.util.List;

/** The values that functions return. */
final class Results {
    private Results() {}

    /** Returns a string, after it was charged. */
    static StringValue string(String text, Run run) {
        Cost.string(text.length(), run);
        return Value.of(text);
    }

    /** Returns an integer that is held as an unsigned one, as the sizes of things are. */
    static IntegerValue count(long number) {
        return Value.ofUnsigned(number);
    }

    /** Returns an array of {@code values}, whose room was charged; what they are made of is not copied. */
    static ArrayValue array(List<Value> values) {
        return GatheredArray.of(values.toArray(Value[]::new));
    }

    /** Returns a record to put fields into; what it is given is not copied. */
    static EditedRecord record() {
        return EditedRecord.of(RecordValue.empty());
    }
}
