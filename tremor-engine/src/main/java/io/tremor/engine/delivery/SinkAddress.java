package io.tremor.engine.delivery;

import io.tremor.api.spi.CodecProvider;
import io.tremor.api.spi.Sink;
import io.tremor.api.spi.SinkProvider;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a sink is, as a URI of the form {@code [codec+]transport:…}; the codec is {@code json} where none is named. The
 * query parameter {@code framing} is the engine's, all others are the sink's.
 *
 * <p>Messages never show more of it than scheme, host and port, since the rest may hold a secret.
 *
 * @param codec the name of the codec
 * @param transport the scheme of the sink
 * @param framing what the parameter {@code framing} says
 * @param uri all of it but the framing
 */
public record SinkAddress(
        String codec, String transport, @Nullable String framing, URI uri) {
    private static final String DEFAULT_CODEC = "json";
    private static final String FRAMING = "framing=";

    /** Transports that are done when the bytes are written, or say so when they are not. */
    private static final List<String> CONFIRMING = List.of("stdout", "stderr", "file");

    /**
     * Reads the option.
     *
     * @throws IllegalArgumentException if it is wrong; the message says how
     */
    public static SinkAddress parse(String text) {
        String trimmed = text.strip();
        int colon = trimmed.indexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException("The option `sink` must be a URI with a scheme, as in `stdout:`");
        }
        URI whole = uri(trimmed, colon);
        String scheme = trimmed.substring(0, colon).toLowerCase(Locale.ROOT);
        int plus = scheme.indexOf('+');
        String codec = plus < 0 ? DEFAULT_CODEC : scheme.substring(0, plus);
        String query = whole.getRawQuery();
        if (query == null || !query.contains(FRAMING)) {
            return new SinkAddress(codec, scheme.substring(plus + 1), null, whole);
        }
        List<String> parameters = Arrays.asList(query.split("&"));
        String framing = parameters.stream()
                .filter(parameter -> parameter.startsWith(FRAMING))
                .map(parameter -> parameter.substring(FRAMING.length()))
                .findFirst()
                .orElse(null);
        String others = parameters.stream()
                .filter(parameter -> !parameter.startsWith(FRAMING))
                .collect(Collectors.joining("&"));
        String rest = trimmed.substring(0, trimmed.indexOf('?')) + (others.isEmpty() ? "" : "?" + others);
        return new SinkAddress(codec, scheme.substring(plus + 1), framing, uri(rest, colon));
    }

    /**
     * Finds the codec.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public CodecProvider codecs() {
        try {
            return CodecProvider.named(codec);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The option `sink` names an unknown codec: " + e.getMessage(), e);
        }
    }

    /**
     * Opens the sink.
     *
     * @throws IllegalArgumentException if there is none of that scheme, or it does not understand the URI
     */
    public Sink open() {
        try {
            return SinkProvider.forScheme(transport).open(uri);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The option `sink` is wrong: " + e.getMessage(), e);
        }
    }

    /** Returns whether the sink says when something was not taken; others send and hope. */
    public boolean isConfirming() {
        return CONFIRMING.contains(transport);
    }

    /** Returns scheme, host and port. */
    @Override
    public String toString() {
        String host = uri.getHost();
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme() + ":" + (host == null ? "" : "//" + host + port);
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
