package io.tremor.engine.appender;

import io.tremor.api.spi.CodecProvider;
import io.tremor.api.spi.Sink;
import io.tremor.api.spi.SinkProvider;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * The option {@code sink}, a URI of the form {@code [codec+]transport:…}; the codec is {@code json} where none is named.
 *
 * <p>Messages never show more of it than its scheme, since the rest may hold a secret.
 *
 * @param codec the name of the codec
 * @param transport the scheme of the sink
 * @param uri all of it
 */
record SinkAddress(String codec, String transport, URI uri) {
    private static final String DEFAULT_CODEC = "json";

    /** Reads the option. */
    static SinkAddress parse(String text) {
        String trimmed = text.strip();
        int colon = trimmed.indexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException("The option `sink` must be a URI with a scheme, as in `stdout:`");
        }
        URI uri = uri(trimmed, colon);
        String scheme = trimmed.substring(0, colon).toLowerCase(Locale.ROOT);
        int plus = scheme.indexOf('+');
        return plus < 0
                ? new SinkAddress(DEFAULT_CODEC, scheme, uri)
                : new SinkAddress(scheme.substring(0, plus), scheme.substring(plus + 1), uri);
    }

    /** Finds the codec. */
    CodecProvider codecs() {
        try {
            return CodecProvider.named(codec);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The option `sink` names an unknown codec: " + e.getMessage(), e);
        }
    }

    /** Opens the sink. */
    Sink open() {
        try {
            return SinkProvider.forScheme(transport).open(uri);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The option `sink` is wrong: " + e.getMessage(), e);
        }
    }

    private static URI uri(String text, int colon) {
        try {
            // A scheme with nothing behind it, as in `stdout:`, is no URI to java.net.
            return new URI(colon == text.length() - 1 ? text + "/" : text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "The option `sink` is no URI: " + e.getReason() + " at character " + (e.getIndex() + 1));
        }
    }
}
