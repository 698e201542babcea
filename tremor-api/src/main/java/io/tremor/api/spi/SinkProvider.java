package io.tremor.api.spi;

import java.net.URI;

/** Makes {@linkplain Sink sinks} known by the scheme of their URI. */
public interface SinkProvider {
    /** Returns the scheme, e.g. {@code "stdout"} for {@code stdout:}. */
    String scheme();

    /**
     * Opens a sink.
     *
     * @throws IllegalArgumentException if the URI says something that this sink does not understand
     */
    Sink open(URI uri);

    /**
     * Finds a provider.
     *
     * @throws IllegalArgumentException if no sink has that scheme; the message says which there are
     */
    static SinkProvider forScheme(String scheme) {
        return Providers.named(SinkProvider.class, SinkProvider::scheme, "sink", scheme);
    }
}
