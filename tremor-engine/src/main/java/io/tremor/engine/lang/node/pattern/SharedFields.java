package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import org.jspecify.annotations.Nullable;

/** The fields of one record that several patterns ask for, each looked up once. */
final class SharedFields {
    /** How many fields can be told apart. */
    static final int MOST = Long.SIZE;

    private final RecordValue fields;
    private final Key[] keys;
    private final @Nullable Value[] values;
    private long known;

    SharedFields(RecordValue fields, Key[] keys) {
        this.fields = fields;
        this.keys = keys;
        values = new Value[keys.length];
    }

    /** Returns a field by the number of its key, or {@code null} if the record has none of that name. */
    @Nullable
    Value get(int number) {
        if ((known >>> number & 1) == 0) {
            known |= 1L << number;
            values[number] = fields.get(keys[number]);
        }
        return values[number];
    }
}
