package io.tremor.simdjson;

import io.tremor.api.codec.Codec;
import io.tremor.api.spi.CodecProvider;
import java.util.Optional;

/** Makes the codec {@code json-simd} known, on Java 24 and later with the module {@code jdk.incubator.vector}. */
public final class SimdJsonCodecProvider implements CodecProvider {
    /** Creates the provider; {@link java.util.ServiceLoader} does. */
    public SimdJsonCodecProvider() {}

    @Override
    public String name() {
        return "json-simd";
    }

    @Override
    public Codec create() {
        return new SimdJsonCodec(CodecProvider.named("json").create());
    }

    @Override
    public Optional<String> unavailable() {
        return Requirements.unmet();
    }
}
