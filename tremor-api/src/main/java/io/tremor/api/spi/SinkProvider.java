package io.tremor.api.spi;

import java.net.URI;

/** Makes {@linkplain Sink sinks} known by the scheme of their URI. */
public interface SinkProvider {
    /** Returns the scheme, e.g. {@code "stdout"} for {@code stdout:}. */
    String scheme();

    /**
     * Opens a sink, for whoever has no ear for warnings.
     *
     * @throws IllegalArgumentException if the URI says something that this sink does not understand
     */
    Sink open(URI uri);

    /**
     * Opens a sink, which connects no sooner than it is written to.
     *
     * @param uri {@code [codec+]scheme:…}
     * @throws IllegalArgumentException if the URI says something that this sink does not understand
     */
    default Sink open(URI uri, SinkContext context) {
        return open(uri);
    }

    /**
     * Finds a provider.
     *
     * @throws IllegalArgumentException if no sink has that scheme; the message says which there are
     */
    static SinkProvider forScheme(String scheme) {
        return Providers.named(SinkProvider.class, SinkProvider::scheme, "sink", scheme);
    }
}
