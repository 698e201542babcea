/** The engine: exports nothing, and is found by its providers. */
module io.tremor.engine {
    requires io.tremor.api;
    // Shows ledgers, where it is there.
    requires static java.management;

    provides io.tremor.api.spi.CodecProvider with
            io.tremor.engine.codec.gelf.GelfCodecProvider,
            io.tremor.engine.codec.json.JsonCodecProvider,
            io.tremor.engine.codec.StringCodecProvider,
            io.tremor.engine.codec.syslog.SyslogCodecProvider;
    provides io.tremor.api.spi.EngineProvider with
            io.tremor.engine.TremorEngine;
}
