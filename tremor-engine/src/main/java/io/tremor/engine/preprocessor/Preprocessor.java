package io.tremor.engine.preprocessor;

import java.io.IOException;

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
     * @param name {@code separate} or {@code none}
     * @param maxMessage the longest message in bytes
     * @throws IllegalArgumentException if there is no preprocessor of that name; the message says which there are
     */
    static Preprocessor named(String name, int maxMessage) {
        return switch (name) {
            case "none" -> new None(maxMessage);
            case "separate" -> new Separate(maxMessage);
            default ->
                throw new IllegalArgumentException(
                        "There is no preprocessor `" + name + "`; there are `none`, `separate`");
        };
    }
}
