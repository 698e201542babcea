package io.tremor.connectors.tcp;

import io.tremor.api.spi.Sink;
import io.tremor.api.spi.SinkContext;
import io.tremor.api.spi.SinkProvider;
import io.tremor.api.spi.UriOptions;
import io.tremor.connectors.net.Endpoint;
import java.net.URI;

/** Knows the sink {@code tcp://host:port}, a stream of framed events. */
public final class TcpSinkProvider implements SinkProvider {
    @Override
    public String scheme() {
        return "tcp";
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
        options.refuseOthers();
        return new TcpSink(endpoint, timeouts, context, PlainTransport::new);
    }
}
