package io.tremor.engine.codec.gelf;

import io.tremor.api.codec.Codec;
import io.tremor.api.codec.CodecLimits;
import io.tremor.api.spi.CodecProvider;
import io.tremor.engine.codec.logevent.LocalHost;

/** The codec {@code gelf}. */
public final class GelfCodecProvider implements CodecProvider {
    @Override
    public String name() {
        return "gelf";
    }

    @Override
    public Codec create() {
        return create(CodecLimits.DEFAULT);
    }

    @Override
    public Codec create(CodecLimits limits) {
        return new GelfCodec(limits.maxDepth(), LocalHost::name);
    }
}
