package io.tremor.api;

import io.tremor.api.codec.Codec;
import io.tremor.api.codec.CodecLimits;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.Value;
import java.nio.charset.StandardCharsets;

/**
 * JSON (RFC 8259) to values and back, where convenience counts. For many documents keep a {@link #codec()}: it reads
 * without copying and uses its buffers again.
 */
public final class Json {
    private Json() {}

    /**
     * Reads one document. The value owns its bytes: later changes to the array do not matter.
     *
     * @throws DecodeException if the bytes are no JSON document, or one beyond the limits: integers are exact up to 64 bits
     *     signed or unsigned and wider ones are refused, so are floats beyond the range of a double, and nesting deeper
     *     than 1024
     * @throws IllegalStateException if there is no engine on the class path or module path
     */
    public static Value parse(byte[] document) {
        return codec().decode(document);
    }

    /** Reads one document, as {@link #parse(byte[])} does its UTF-8 form. */
    public static Value parse(String document) {
        return parse(document.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a value as one compact line of JSON in UTF-8: infinities and NaN become {@code null}, binary Base64. */
    public static byte[] toBytes(Value value) {
        OutputBuffer output = new OutputBuffer(256);
        codec().encode(value, output);
        return output.toBytes();
    }

    /** Writes a value as one compact line of JSON. */
    public static String toString(Value value) {
        OutputBuffer output = new OutputBuffer(256);
        codec().encode(value, output);
        return output.toString();
    }

    /** Returns a new JSON codec, for one thread at a time. */
    public static Codec codec() {
        return CodecProvider.named("json").create();
    }

    /** Returns a new JSON codec with other limits, for one thread at a time. */
    public static Codec codec(CodecLimits limits) {
        return CodecProvider.named("json").create(limits);
    }
}
