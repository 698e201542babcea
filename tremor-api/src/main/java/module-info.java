/** Values, events, scripts, and the contracts by which engine, codecs and connectors are found. */
module io.tremor.api {
    requires static org.jspecify;

    exports io.tremor.api;
    exports io.tremor.api.appender;
    exports io.tremor.api.codec;
    exports io.tremor.api.event;
    exports io.tremor.api.pipeline;
    exports io.tremor.api.script;
    exports io.tremor.api.spi;
    exports io.tremor.api.stream;
    exports io.tremor.api.value;

    uses io.tremor.api.spi.CodecProvider;
    uses io.tremor.api.spi.EngineProvider;
    uses io.tremor.api.spi.SinkProvider;
}
