package io.tremor.engine.preprocessor;

import io.tremor.api.Clock;
import io.tremor.engine.value.Suggestion;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Cuts a stream of bytes into messages, in place: the caller holds the bytes and keeps what is unfinished for the next call.
 * Keeps state, so there is one per stream; not thread-safe.
 */
public interface Preprocessor {
    /**
     * Hands the messages that end within {@code bytes[from, to)} to {@code handler}.
     *
     * <p>The next call has to start where this one stopped, with the same bytes and more behind them; they may have moved
     * within the array, or to another one.
     *
     * @return the offset behind what has been used: the start of the unfinished message
     * @throws IOException if {@code handler} throws it
     */
    int cut(byte[] bytes, int from, int to, MessageHandler handler) throws IOException;

    /**
     * Ends the stream, and hands the message that it ends in to {@code handler}.
     *
     * @param from what the last {@link #cut} returned, where the bytes have not moved since
     * @throws IOException if {@code handler} throws it
     */
    void finish(byte[] bytes, int from, int to, MessageHandler handler) throws IOException;

    /**
     * Creates a preprocessor.
     *
     * @param name one of {@code base64}, {@code decompress}, {@code gelf-chunking}, {@code length-prefixed}, {@code none},
     *     {@code separate}, {@code textual-length-prefixed}
     * @param maxMessage the longest message in bytes
     * @throws IllegalArgumentException if there is no preprocessor of that name; the message says which was probably
     *     meant, or which there are
     */
    static Preprocessor named(String name, int maxMessage) {
        IntFunction<Preprocessor> maker = Names.MAKERS.get(name);
        if (maker != null) {
            return maker.apply(maxMessage);
        }
        Suggestion suggestion = new Suggestion(name);
        Names.MAKERS.keySet().forEach(suggestion::consider);
        String nearest = suggestion.nearest();
        throw new IllegalArgumentException("There is no preprocessor `" + name + "`"
                + (nearest != null ? ": did you mean `" + nearest + "`?" : "; there are " + Names.listed()));
    }

    /** The names. */
    final class Names {
        private static final Map<String, IntFunction<Preprocessor>> MAKERS = makers();

        private Names() {}

        private static String listed() {
            return MAKERS.keySet().stream().map(known -> "`" + known + "`").collect(Collectors.joining(", "));
        }

        private static Map<String, IntFunction<Preprocessor>> makers() {
            Map<String, IntFunction<Preprocessor>> makers = new TreeMap<>();
            makers.put("base64", most -> new Unpacked(most, new Base64Text()));
            makers.put("decompress", most -> new Unpacked(most, new Decompression(most)));
            makers.put("gelf-chunking", most -> new GelfChunking(new GelfReassembly(Clock.system(), most)));
            makers.put("length-prefixed", LengthPrefixed::new);
            makers.put("none", None::new);
            makers.put("separate", Separate::new);
            makers.put("textual-length-prefixed", TextualLengthPrefixed::new);
            return Collections.unmodifiableMap(makers);
        }
    }
}
