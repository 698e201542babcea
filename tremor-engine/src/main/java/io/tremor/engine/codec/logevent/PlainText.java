package io.tremor.engine.codec.logevent;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonWriter;
import java.util.Base64;

/** Values as text, for formats that know nothing else: strings as they are, binaries in Base64, all others as compact JSON. Not thread-safe. */
public final class PlainText {
    private static final int LARGEST_KEPT = 1 << 16;

    private final JsonWriter writer = new JsonWriter();
    private OutputBuffer buffer = new OutputBuffer(64);

    /** Returns the text of {@code value}. */
    public String of(Value value) {
        if (value instanceof StringValue string) {
            return string.text();
        }
        if (value instanceof BinaryValue binary) {
            return Base64.getEncoder().encodeToString(binary.toBytes());
        }
        buffer.clear();
        writer.write(value, buffer);
        String text = buffer.toString();
        if (buffer.array().length > LARGEST_KEPT) {
            buffer = new OutputBuffer(64);
        }
        return text;
    }
}
