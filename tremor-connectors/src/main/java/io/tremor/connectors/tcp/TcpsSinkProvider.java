package io.tremor.connectors.tcp;

import io.tremor.api.spi.Sink;
import io.tremor.api.spi.SinkContext;
import io.tremor.api.spi.SinkProvider;
import io.tremor.api.spi.UriOptions;
import io.tremor.connectors.net.Endpoint;
import io.tremor.connectors.tls.TlsClient;
import java.net.URI;

/** Knows the sink {@code tcps://host:port}, a stream of framed events over TLS. */
public final class TcpsSinkProvider implements SinkProvider {
    @Override
    public String scheme() {
        return "tcps";
    }

    @Override
    public Sink open(URI uri) {
        return open(uri, SinkContext.unattended());
    }

    @Override
    public Sink open(URI uri, SinkContext context) {
        Endpoint endpoint = Endpoint.of(scheme(), uri);
        UriOptions options = UriOptions.of(uri);
        TcpTimeouts timeouts = TcpTimeouts.of(options);
        TlsClient client = TlsClient.of(options, endpoint, context);
        return new TcpSink(endpoint, timeouts, context, wire -> TlsTransport.open(wire, client));
    }
}
