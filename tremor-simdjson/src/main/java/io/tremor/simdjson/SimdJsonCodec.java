package io.tremor.simdjson;

import io.tremor.api.codec.Codec;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.Value;
import java.util.Objects;
import java.util.function.Function;

/** JSON, read by simdjson-java where that is in no doubt, and by the scalar codec otherwise, which also writes. */
final class SimdJsonCodec implements Codec {
    private final Codec scalar;
    private final SimdReader reader = new SimdReader();
    private boolean decoding;

    SimdJsonCodec(Codec scalar) {
        this.scalar = scalar;
    }

    @Override
    public <R> R decode(byte[] bytes, int offset, int length, Function<? super Value, ? extends R> use) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (decoding) {
            throw new IllegalStateException("decode was called from within decode of the same codec");
        }
        decoding = true;
        try {
            Value value = reader.read(bytes, offset, length);
            return value == null ? scalar.decode(bytes, offset, length, use) : use.apply(value);
        } finally {
            decoding = false;
        }
    }

    @Override
    public void encode(Value value, OutputBuffer output) {
        scalar.encode(value, output);
    }
}
