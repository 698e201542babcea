package io.tremor.api.appender;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One place where events go, as the option {@code sink} describes it: {@code URI{,URI} [port=NAME]}, with a URI of the
 * form {@code [codec+]transport:…}. Where there is more than one, the next is used while those before it fail.
 *
 * <p>Its text never shows more of a URI than scheme, host and port, since the rest may hold a secret.
 *
 * @param uris the addresses, in the order of preference
 * @param port the port of the script whose events go there; {@code null} for all that have no sink of their own
 */
public record SinkOptions(List<String> uris, @Nullable String port) {
    private static final List<String> OPTIONS = List.of("port");

    /** Checks the option. */
    public SinkOptions {
        uris = List.copyOf(uris);
        if (uris.isEmpty() || uris.stream().anyMatch(uri -> uri.indexOf(':') <= 0)) {
            throw new IllegalArgumentException("a sink must be a URI with a scheme, as in `stdout:`");
        }
        if (port != null && port.isBlank()) {
            throw new IllegalArgumentException("`port` has no name");
        }
    }

    /**
     * Reads the option.
     *
     * @throws IllegalArgumentException if it is wrong; the message says where, and what may have been meant
     */
    public static SinkOptions parse(String text) {
        String[] words = text.strip().split("\\s+", -1);
        // A comma within a URI is followed by anything but another scheme.
        List<String> uris = List.of(words[0].split(",(?=[A-Za-z][A-Za-z0-9+.-]*:)", -1));
        String port = null;
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            String option = equals < 0 ? words[i] : words[i].substring(0, equals);
            if (equals < 0 || !OPTIONS.contains(option)) {
                throw new IllegalArgumentException(
                        "a sink has no option `" + option + "` behind its URI: " + Nearest.to(option, OPTIONS));
            }
            if (port != null) {
                throw new IllegalArgumentException("`port` is given twice");
            }
            port = words[i].substring(equals + 1);
        }
        return new SinkOptions(uris, port);
    }

    @Override
    public String toString() {
        String shown = uris.stream().map(SinkOptions::shown).collect(Collectors.joining(","));
        return port == null ? shown : shown + " port=" + port;
    }

    /** Returns scheme, host and port of {@code uri}. */
    private static String shown(String uri) {
        int colon = uri.indexOf(':');
        String scheme = uri.substring(0, colon + 1);
        if (!uri.startsWith("//", colon + 1)) {
            return scheme;
        }
        String rest = uri.substring(colon + 3).split("[/?#]", 2)[0];
        return scheme + "//" + rest.substring(rest.lastIndexOf('@') + 1);
    }
}
