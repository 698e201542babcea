package io.tremor.log4j;

import io.tremor.api.Json;
import io.tremor.api.value.BoolValue;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values in the form in which Log4j keeps what belongs to an event. */
final class PlainText {
    private PlainText() {}

    /** Returns a string as it is, and JSON for everything else. */
    static String of(Value value) {
        return value instanceof StringValue string ? string.text() : Json.toString(value);
    }

    /** Returns the fields: numbers, truth values and strings as Java's own, JSON for what is made of others. */
    static Map<String, Object> objects(RecordValue record) {
        Map<String, Object> objects = new LinkedHashMap<>();
        for (RecordValue.Field field : record) {
            objects.put(field.name(), object(field.value()));
        }
        return objects;
    }

    @SuppressWarnings("NullAway") // Log4j's maps hold null as any other object.
    private static @Nullable Object object(Value value) {
        if (value instanceof NullValue) {
            return null;
        }
        if (value instanceof BoolValue truth) {
            return truth.isTrue();
        }
        if (value instanceof IntegerValue number && number.isLong()) {
            return number.bits();
        }
        return value instanceof FloatValue number ? (Object) number.toDouble() : of(value);
    }
}
