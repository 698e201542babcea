package io.tremor.connectors.udp;

import io.tremor.api.spi.Sink;
import io.tremor.api.spi.SinkContext;
import io.tremor.api.spi.SinkProvider;
import io.tremor.api.spi.UriOptions;
import io.tremor.connectors.net.Endpoint;
import java.net.URI;

/** Knows the sink {@code udp://host:port}, a datagram per event. */
public final class UdpSinkProvider implements SinkProvider {
    @Override
    public String scheme() {
        return "udp";
    }

    @Override
    public Sink open(URI uri) {
        return open(uri, SinkContext.unattended());
    }

    @Override
    public Sink open(URI uri, SinkContext context) {
        Endpoint endpoint = Endpoint.of(scheme(), uri);
        UriOptions.of(uri).refuseOthers();
        return new UdpSink(endpoint, context);
    }
}
