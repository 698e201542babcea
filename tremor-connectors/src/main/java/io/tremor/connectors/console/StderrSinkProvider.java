package io.tremor.connectors.console;

import io.tremor.api.spi.Sink;
import io.tremor.api.spi.SinkProvider;
import java.net.URI;

/** Knows the sink {@code stderr:}, the standard error of the process. */
public final class StderrSinkProvider implements SinkProvider {
    @Override
    public String scheme() {
        return "stderr";
    }

    @Override
    public Sink open(URI uri) {
        return ConsoleSink.open(scheme(), uri, () -> System.err);
    }
}
