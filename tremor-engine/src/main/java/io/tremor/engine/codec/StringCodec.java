package io.tremor.engine.codec;

import io.tremor.api.codec.Codec;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;

/**
 * Text as it is: a message is one string in UTF-8, where whatever is not valid becomes U+FFFD. Strings and binaries are
 * written as they are, any other value as compact JSON.
 */
final class StringCodec implements Codec {
    private final JsonWriter writer = new JsonWriter();

    @Override
    public <R> R decode(byte[] bytes, int offset, int length, Function<? super Value, ? extends R> use) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        return use.apply(Value.of(new String(bytes, offset, length, StandardCharsets.UTF_8)));
    }

    @Override
    public void encode(Value value, OutputBuffer output) {
        if (value instanceof StringValue string) {
            writer.writeText(string.text(), output);
        } else if (value instanceof BinaryValue binary) {
            output.write(binary.toBytes(), 0, binary.length());
        } else {
            writer.write(value, output);
        }
    }
}
