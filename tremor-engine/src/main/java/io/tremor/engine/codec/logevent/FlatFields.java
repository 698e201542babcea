package io.tremor.engine.codec.logevent;

import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.function.BiConsumer;

/** Fields of records within a record, one by one, under names such as {@code http.status}. */
public final class FlatFields {
    /** Records that lie deeper are shown as one value. */
    private static final int DEEPEST = 8;

    private FlatFields() {}

    /** Shows {@code value} to {@code consumer} under {@code name}; a record by its fields. */
    public static void forEach(String name, Value value, BiConsumer<? super String, ? super Value> consumer) {
        forEach(name, value, DEEPEST, consumer);
    }

    private static void forEach(
            String name, Value value, int levels, BiConsumer<? super String, ? super Value> consumer) {
        if (value instanceof RecordValue record && levels > 0) {
            for (RecordValue.Field field : record) {
                forEach(name + '.' + field.name(), field.value(), levels - 1, consumer);
            }
        } else {
            consumer.accept(name, value);
        }
    }
}
