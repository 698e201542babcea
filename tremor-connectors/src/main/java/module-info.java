/** Sources and sinks that need nothing but the JDK. */
module io.tremor.connectors {
    requires io.tremor.api;
    requires static org.jspecify;

    provides io.tremor.api.spi.SinkProvider with
            io.tremor.connectors.console.StdoutSinkProvider,
            io.tremor.connectors.console.StderrSinkProvider,
            io.tremor.connectors.file.FileSinkProvider,
            io.tremor.connectors.tcp.TcpSinkProvider,
            io.tremor.connectors.tcp.TcpsSinkProvider,
            io.tremor.connectors.udp.UdpSinkProvider;
}
