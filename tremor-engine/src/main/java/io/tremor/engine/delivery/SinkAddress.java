package io.tremor.engine.delivery;

import io.tremor.api.spi.CodecProvider;
import io.tremor.api.spi.Sink;
import io.tremor.api.spi.SinkContext;
import io.tremor.api.spi.SinkProvider;
import io.tremor.engine.postprocessor.Framing;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a sink is, as a URI of the form {@code [codec+]transport:…}; the codec is {@code json} where none is named. The
 * query parameters {@code framing} and {@code compression} are the engine's, all others are the sink's.
 *
 * <p>Messages never show more of it than scheme, host and port, since the rest may hold a secret.
 *
 * @param codec the name of the codec
 * @param transport the scheme of the sink
 * @param framing what the parameter {@code framing} says
 * @param compression what the parameter {@code compression} says
 * @param uri all of it but those two
 */
public record SinkAddress(
        String codec,
        String transport,
        @Nullable String framing,
        @Nullable String compression,
        URI uri) {
    private static final String DEFAULT_CODEC = "json";
    private static final String FRAMING = "framing";
    private static final String COMPRESSION = "compression";

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
        String transport = scheme.substring(plus + 1);
        int mark = trimmed.indexOf('?');
        if (mark < 0) {
            return new SinkAddress(codec, transport, null, null, whole);
        }
        List<String> parameters =
                new ArrayList<>(Arrays.asList(trimmed.substring(mark + 1).split("&")));
        String framing = take(FRAMING, parameters);
        String compression = take(COMPRESSION, parameters);
        String others = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
        return new SinkAddress(codec, transport, framing, compression, uri(trimmed.substring(0, mark) + others, colon));
    }

    /** Takes a parameter that is the engine's out of all of them. */
    private static @Nullable String take(String name, List<String> parameters) {
        for (Iterator<String> each = parameters.iterator(); each.hasNext(); ) {
            String parameter = each.next();
            if (parameter.startsWith(name + "=")) {
                each.remove();
                return parameter.substring(name.length() + 1);
            }
        }
        return null;
    }

    /**
     * Returns the framing that codec, transport and options ask for.
     *
     * @throws IllegalArgumentException if there is no such framing
     */
    public Framing wire() {
        try {
            return Framing.of(codec, transport, framing, compression);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The option `sink` is wrong: " + e.getMessage(), e);
        }
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
    public Sink open(SinkContext context) {
        try {
            return SinkProvider.forScheme(transport).open(uri, context);
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
        // Not the host: java.net knows none where its name has an underscore.
        String authority = uri.getRawAuthority();
        String shown = authority == null ? "" : "//" + authority.substring(authority.lastIndexOf('@') + 1);
        return uri.getScheme() + ":" + shown;
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
