package io.tremor.bench.library;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BoolValue;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tremor's values as {@link PlainJson} has them. */
public final class PlainValue {
    private PlainValue() {}

    /** Returns {@code value} as plain Java. */
    public static @Nullable Object of(Value value) {
        if (value instanceof RecordValue fields) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            for (RecordValue.Field field : fields) {
                plain.put(field.name(), of(field.value()));
            }
            return plain;
        }
        if (value instanceof ArrayValue elements) {
            List<@Nullable Object> plain = new ArrayList<>();
            for (Value element : elements) {
                plain.add(of(element));
            }
            return plain;
        }
        if (value instanceof StringValue string) {
            return string.text();
        }
        if (value instanceof IntegerValue integer) {
            return integer.isLong()
                    ? BigInteger.valueOf(integer.bits())
                    : new BigInteger(Long.toUnsignedString(integer.bits()));
        }
        if (value instanceof FloatValue number) {
            return number.toDouble();
        }
        return value instanceof BoolValue truth ? truth.isTrue() : null;
    }
}
