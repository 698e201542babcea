package io.tremor.engine.codec.json;

import io.tremor.api.codec.Codec;
import io.tremor.api.codec.CodecLimits;
import io.tremor.api.spi.CodecProvider;

/** The codec {@code json}. */
public final class JsonCodecProvider implements CodecProvider {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public Codec create() {
        return create(CodecLimits.DEFAULT);
    }

    @Override
    public Codec create(CodecLimits limits) {
        return new JsonCodec(limits.maxDepth());
    }
}
