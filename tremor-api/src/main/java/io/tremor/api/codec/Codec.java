package io.tremor.api.codec;

import io.tremor.api.value.Value;
import java.util.function.Function;

/**
 * One format of messages. A codec keeps buffers from message to message and is not thread-safe: one per thread or
 * connection.
 */
public interface Codec {
    /**
     * Decodes one message and hands the value to {@code use}. The value may be a view on the given bytes, or on buffers of
     * the codec: it is good until {@code use} returns and the bytes may not change before; {@link Value#owned()} keeps
     * it. With assertions on, a view used later throws {@link IllegalStateException}. Calls do not nest.
     *
     * @return what {@code use} returned
     * @throws DecodeException if the bytes are no message of this format
     * @throws IndexOutOfBoundsException if the range does not lie within the array
     */
    <R> R decode(byte[] bytes, int offset, int length, Function<? super Value, ? extends R> use);

    /** Decodes one message to a value of its own, which stays good; the bytes are copied. */
    default Value decode(byte[] bytes) {
        return decode(bytes, 0, bytes.length, Value::owned);
    }

    /** Appends {@code value} as one message, without anything that separates messages. */
    void encode(Value value, OutputBuffer output);
}
