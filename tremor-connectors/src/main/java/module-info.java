/** Sources and sinks that need nothing but the JDK. */
module io.tremor.connectors {
    requires io.tremor.api;
    requires static org.jspecify;

    provides io.tremor.api.spi.SinkProvider with
            io.tremor.connectors.console.StdoutSinkProvider,
            io.tremor.connectors.console.StderrSinkProvider;
}
