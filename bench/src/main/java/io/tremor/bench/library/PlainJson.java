package io.tremor.bench.library;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as plain Java, in a form that answers of different libraries can be compared in: integers exact, floats as doubles. */
public final class PlainJson {
    private static final ObjectMapper READER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private PlainJson() {}

    /** Reads one document; of equal keys the last one wins. */
    public static @Nullable Object read(byte[] bytes, int offset, int length) throws IOException {
        return of(READER.readValue(bytes, offset, length, Object.class));
    }

    /** Returns maps, lists and scalars as they are, but for numbers: each is a {@link BigInteger} or a {@link Double}. */
    public static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((key, member) -> plain.put(key, of(member)));
            return plain;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>();
            list.forEach(element -> plain.add(of(element)));
            return plain;
        }
        if (value instanceof Number number) {
            boolean floating = number instanceof Double || number instanceof Float || number instanceof BigDecimal;
            return floating ? (Object) number.doubleValue() : new BigInteger(number.toString());
        }
        return value;
    }
}
