package io.tremor.connectors.console;

import io.tremor.api.spi.Sink;
import io.tremor.api.spi.SinkProvider;
import java.net.URI;

/** Knows the sink {@code stdout:}, the standard output of the process. */
public final class StdoutSinkProvider implements SinkProvider {
    @Override
    public String scheme() {
        return "stdout";
    }

    @Override
    public Sink open(URI uri) {
        return ConsoleSink.open(scheme(), uri, () -> System.out);
    }
}
