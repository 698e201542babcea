package io.tremor.engine.codec;

import io.tremor.api.codec.Codec;
import io.tremor.api.spi.CodecProvider;

/** The codec {@code string}. */
public final class StringCodecProvider implements CodecProvider {
    @Override
    public String name() {
        return "string";
    }

    @Override
    public Codec create() {
        return new StringCodec();
    }
}
