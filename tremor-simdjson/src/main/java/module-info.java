/** The codec {@code json-simd}. */
module io.tremor.simdjson {
    requires io.tremor.api;
    requires static org.jspecify;
    requires simdjson.java;

    provides io.tremor.api.spi.CodecProvider with
            io.tremor.simdjson.SimdJsonCodecProvider;
}
