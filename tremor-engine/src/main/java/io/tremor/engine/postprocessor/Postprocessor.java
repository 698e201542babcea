package io.tremor.engine.postprocessor;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.engine.value.Suggestion;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Frames messages so that a reader finds where each ends. May keep buffers; not thread-safe. */
public interface Postprocessor {
    /** Frames the message at the end of {@code output} that begins at {@code start}; several frames follow one another. */
    void frame(OutputBuffer output, int start);

    /**
     * Hands the frames of a message to {@code frames}, one by one, for transports that keep them apart. By default there is
     * one.
     *
     * @param message the message, whose buffer may hold anything afterwards
     * @throws IOException if {@code frames} throws it; the frames before have been taken then
     */
    default void frames(OutputBuffer message, FrameHandler frames) throws IOException {
        frame(message, 0);
        frames.frame(message);
    }

    /**
     * Creates a postprocessor.
     *
     * @param name one of {@code base64}, {@code gelf-chunking}, {@code gzip}, {@code length-prefixed}, {@code none},
     *     {@code separate}, {@code textual-length-prefixed}, {@code zlib}
     * @throws IllegalArgumentException if there is no postprocessor of that name; the message says which was
     *     probably meant, or which there are
     */
    static Postprocessor named(String name) {
        Supplier<Postprocessor> maker = Names.MAKERS.get(name);
        if (maker != null) {
            return maker.get();
        }
        Suggestion suggestion = new Suggestion(name);
        Names.MAKERS.keySet().forEach(suggestion::consider);
        String nearest = suggestion.nearest();
        throw new IllegalArgumentException("There is no postprocessor `" + name + "`"
                + (nearest != null ? ": did you mean `" + nearest + "`?" : "; there are " + Names.listed()));
    }

    /** Returns a postprocessor that ends messages with another byte than a line feed. */
    static Postprocessor separate(byte separator) {
        return new Separate(separator);
    }

    /** The names. */
    final class Names {
        private static final Map<String, Supplier<Postprocessor>> MAKERS = makers();

        private Names() {}

        private static String listed() {
            return MAKERS.keySet().stream().map(known -> "`" + known + "`").collect(Collectors.joining(", "));
        }

        private static Map<String, Supplier<Postprocessor>> makers() {
            Map<String, Supplier<Postprocessor>> makers = new TreeMap<>();
            makers.put("base64", Base64Text::new);
            makers.put("gelf-chunking", GelfChunking::always);
            makers.put("gzip", () -> new Compression(Compression.Format.GZIP));
            makers.put("length-prefixed", LengthPrefixed::new);
            makers.put("none", None::new);
            makers.put("separate", () -> new Separate((byte) '\n'));
            makers.put("textual-length-prefixed", TextualLengthPrefixed::new);
            makers.put("zlib", () -> new Compression(Compression.Format.ZLIB));
            return Collections.unmodifiableMap(makers);
        }
    }
}
