package io.tremor.logback;

import io.tremor.api.Json;
import io.tremor.api.value.BoolValue;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import org.jspecify.annotations.Nullable;

/** Values as the Java objects that stand in Logback's events. */
final class JavaValue {
    private JavaValue() {}

    /** Returns a string as it is, and JSON for everything else. */
    static String text(Value value) {
        return value instanceof StringValue string ? string.text() : Json.toString(value);
    }

    /** Returns a number, truth value or string as Java's own, and JSON for what is made of others. */
    static @Nullable Object of(Value value) {
        if (value instanceof NullValue) {
            return null;
        }
        if (value instanceof BoolValue truth) {
            return truth.isTrue();
        }
        if (value instanceof IntegerValue number && number.isLong()) {
            return number.bits();
        }
        return value instanceof FloatValue number ? (Object) number.toDouble() : text(value);
    }
}
