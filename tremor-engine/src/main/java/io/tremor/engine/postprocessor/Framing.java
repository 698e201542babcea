package io.tremor.engine.postprocessor;

import io.tremor.api.codec.OutputBuffer;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the messages of one sink are kept apart, by codec and transport. Messages are {@linkplain #frame framed} as they are
 * encoded, and {@linkplain #send sent} one by one where the transport takes datagrams.
 *
 * <pre>
 *   codec    transport       frame
 *   any      udp             none: a datagram is a message
 *   gelf     udp             none, compressed and cut into GELF chunks where a datagram does not do
 *   gelf     tcp, tcps       a null byte behind each message
 *   syslog   tcp, tcps       the length in decimal and a blank before each message (RFC 6587, octet counting)
 *   string   all others      a line feed behind each message, in which line breaks are escaped
 *   any      all others      a line feed behind each message
 * </pre>
 *
 * <p>Not thread-safe: one object for those who frame and one for those who send.
 */
public final class Framing {
    private static final String GELF = "gelf";
    private static final List<String> FRAMINGS = List.of("newline", "octets", "null");
    private static final List<String> COMPRESSIONS = List.of("gzip", "zlib", "none");

    private final String name;
    private final Supplier<Postprocessor> maker;
    private final Postprocessor postprocessor;
    private final boolean isDatagrams;

    private Framing(String name, boolean isDatagrams, Supplier<Postprocessor> maker) {
        this.name = name;
        this.maker = maker;
        this.isDatagrams = isDatagrams;
        postprocessor = maker.get();
    }

    /** Returns the framing that adds nothing. */
    public static Framing none() {
        return new Framing("none", true, None::new);
    }

    /** Returns the framing with a line feed behind each message. */
    public static Framing newline() {
        return stream("", "newline");
    }

    /**
     * Returns the framing for a codec and a transport, which are those of a sink's address.
     *
     * @param framing {@code newline}, {@code octets} or {@code null} in words, where the usual one is not wanted
     * @param compression {@code gzip}, {@code zlib} or {@code none} for all messages, where GELF goes out as datagrams
     * @throws IllegalArgumentException if there is no such framing or compression, or it has no meaning here
     */
    public static Framing of(String codec, String transport, @Nullable String framing, @Nullable String compression) {
        boolean isDatagrams = transport.startsWith("udp");
        if (compression != null && !(isDatagrams && codec.equals(GELF))) {
            throw new IllegalArgumentException("`compression` is for `gelf+udp` only");
        }
        if (isDatagrams) {
            if (framing != null) {
                throw new IllegalArgumentException("`framing` has no meaning for datagrams, which are messages");
            }
            return codec.equals(GELF) ? gelfDatagrams(compression) : none();
        }
        String usual = transport.startsWith("tcp") && codec.equals("syslog")
                ? "octets"
                : transport.startsWith("tcp") && codec.equals(GELF) ? "null" : "newline";
        return stream(codec, framing == null ? usual : framing);
    }

    private static Framing stream(String codec, String framing) {
        return switch (framing) {
            case "octets" -> new Framing(framing, false, TextualLengthPrefixed::new);
            case "null" -> new Framing(framing, false, () -> new Separate((byte) 0));
            case "newline" ->
                codec.equals("string")
                        ? new Framing("escaped newline", false, SingleLine::new)
                        : new Framing(framing, false, () -> new Separate((byte) '\n'));
            default -> throw new IllegalArgumentException(mustBeOneOf("framing", FRAMINGS, framing));
        };
    }

    private static Framing gelfDatagrams(@Nullable String compression) {
        String wanted = compression == null ? "automatic" : compression;
        return switch (wanted) {
            case "automatic" -> new Framing("gelf", true, GelfDatagrams::automatic);
            case "gzip" -> new Framing("gelf gzip", true, () -> GelfDatagrams.compressed(Compression.Format.GZIP));
            case "zlib" -> new Framing("gelf zlib", true, () -> GelfDatagrams.compressed(Compression.Format.ZLIB));
            case "none" -> new Framing("gelf none", true, GelfDatagrams::plain);
            default -> throw new IllegalArgumentException(mustBeOneOf("compression", COMPRESSIONS, wanted));
        };
    }

    private static String mustBeOneOf(String option, List<String> names, String given) {
        return "`" + option + "` must be `" + names.get(0) + "`, `" + names.get(1) + "` or `" + names.get(2)
                + "`, not `" + given + "`";
    }

    /** Returns the same framing with buffers of its own. */
    public Framing copy() {
        return new Framing(name, isDatagrams, maker);
    }

    /** Frames the message at the end of {@code output} that begins at {@code start}; datagrams need nothing yet. */
    public void frame(OutputBuffer output, int start) {
        if (!isDatagrams) {
            postprocessor.frame(output, start);
        }
    }

    /**
     * Hands a message to a sink that keeps messages apart, as one datagram or several; on a stream it is framed already.
     *
     * @param message one framed message, whose buffer may hold anything afterwards
     * @throws IOException if {@code sink} throws it
     */
    public void send(OutputBuffer message, FrameHandler sink) throws IOException {
        if (isDatagrams) {
            postprocessor.frames(message, sink);
        } else {
            sink.frame(message);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Framing framing && name.equals(framing.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
