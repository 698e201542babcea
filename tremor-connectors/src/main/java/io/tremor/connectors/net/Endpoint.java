package io.tremor.connectors.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * A peer, as {@code [codec+]scheme://host:port} names it.
 *
 * @param scheme the scheme, without the codec
 * @param host a name, or an address without brackets
 * @param port the port
 */
public record Endpoint(String scheme, String host, int port) {
    private static final int LARGEST_PORT = 0xFFFF;

    /**
     * Reads host and port of {@code uri}, which may say nothing beside them and its options.
     *
     * @throws IllegalArgumentException if it does; the message says what the URI should look like
     */
    public static Endpoint of(String scheme, URI uri) {
        String authority = uri.getRawAuthority();
        String path = uri.getRawPath();
        // java.net.URI knows no host with an underscore in its name, which networks of containers have.
        int colon = authority == null ? -1 : authority.lastIndexOf(':');
        if (authority == null || colon <= authority.lastIndexOf(']') || colon == 0 || authority.indexOf('@') >= 0) {
            throw new IllegalArgumentException(
                    "`" + scheme + ":` needs host and port and nothing else, as in `" + scheme + "://localhost:4560`");
        }
        if (path != null && !path.isEmpty() && !path.equals("/") || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("`" + scheme + ":` takes no path");
        }
        String host = authority.substring(0, colon);
        boolean isBracketed = host.startsWith("[") && host.endsWith("]");
        return new Endpoint(
                scheme,
                isBracketed ? host.substring(1, host.length() - 1) : host,
                port(scheme, authority.substring(colon + 1)));
    }

    private static int port(String scheme, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= LARGEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new IllegalArgumentException("`" + scheme + ":` needs a port between 1 and " + LARGEST_PORT);
    }

    /** Looks the host up; at least one address. */
    public InetAddress[] addresses() throws IOException {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new IOException("there is no host of that name", e);
        }
    }

    /** Returns {@code scheme://host:port}. */
    @Override
    public String toString() {
        return scheme + "://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }
}
