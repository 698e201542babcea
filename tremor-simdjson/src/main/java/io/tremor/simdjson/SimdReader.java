package io.tremor.simdjson;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simdjson.JsonValue;
import org.simdjson.SimdJsonParser;

/**
 * Reads documents with one simdjson-java parser and copies the values out of it, since the next document overwrites
 * them. Answers {@code null} where the scalar reader has to decide: errors, integers beyond a {@code long}, floats
 * beyond a double, deep nesting, and documents of more than 4 MiB.
 */
final class SimdReader {
    /** Copying recurses, so this also bounds the stack it needs. */
    private static final int DEPTH = 64;

    private static final int SMALLEST = 1 << 16;
    private static final int LARGEST = 1 << 22;
    /** How far the parser may read behind a document. */
    private static final int PADDING = 64;

    private @Nullable SimdJsonParser parser;
    private byte[] padded = new byte[0];

    /** Returns why the parser cannot run here, if so. */
    static Optional<String> failure() {
        try {
            new SimdJsonParser(2 * PADDING, DEPTH).parse(new byte[] {'1'}, 1);
            return Optional.empty();
        } catch (LinkageError | RuntimeException e) {
            return Optional.of("simdjson-java needs vectors of 256 or 512 bits, and cannot run on this machine (" + e
                    + "); use the codec `json`");
        }
    }

    @Nullable
    Value read(byte[] bytes, int offset, int length) {
        if (length > LARGEST) {
            return null;
        }
        SimdJsonParser roomy = parserFor(length);
        System.arraycopy(bytes, offset, padded, 0, length);
        Arrays.fill(padded, length, length + PADDING, (byte) ' ');
        try {
            return copyOf(roomy.parse(padded, length));
        } catch (RuntimeException | AssertionError e) {
            // Besides its own checks the parser relies on array bounds, and on assertions where they are on, to find
            // out
            // that a document is broken or too deep.
            return null;
        }
    }

    private SimdJsonParser parserFor(int length) {
        SimdJsonParser known = parser;
        if (known != null && length <= padded.length - PADDING) {
            return known;
        }
        int size = Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, length - 1)) << 1);
        padded = new byte[size + PADDING];
        // An empty string takes three bytes with its comma, and four in the parser's buffer of strings.
        SimdJsonParser larger = new SimdJsonParser(size + size / 2 + 2 * PADDING, DEPTH + 1);
        parser = larger;
        return larger;
    }

    private static @Nullable Value copyOf(JsonValue value) {
        if (value.isString()) {
            return Value.of(value.asString());
        }
        if (value.isLong()) {
            return Value.of(value.asLong());
        }
        if (value.isDouble()) {
            double number = value.asDouble();
            return Double.isInfinite(number) ? null : Value.of(number);
        }
        if (value.isObject()) {
            return copyOfFields(value.objectIterator());
        }
        if (value.isArray()) {
            return copyOfElements(value.arrayIterator());
        }
        return value.isNull() ? NullValue.NULL : Value.of(value.asBoolean());
    }

    private static @Nullable Value copyOfFields(Iterator<Map.Entry<String, JsonValue>> fields) {
        RecordBuilder copy = RecordValue.builder();
        while (fields.hasNext()) {
            Map.Entry<String, JsonValue> field = fields.next();
            Value value = copyOf(field.getValue());
            if (value == null) {
                return null;
            }
            copy.put(Key.of(field.getKey()), value);
        }
        return copy.build();
    }

    private static @Nullable Value copyOfElements(Iterator<JsonValue> elements) {
        List<Value> copy = new ArrayList<>();
        while (elements.hasNext()) {
            Value value = copyOf(elements.next());
            if (value == null) {
                return null;
            }
            copy.add(value);
        }
        return ArrayValue.of(copy);
    }
}
