package io.tremor.engine.preprocessor;

import java.io.IOException;

/** Takes the messages of a stream, in order. */
public interface MessageHandler {
    /** Takes a message; the bytes do not change until it returns. */
    void message(byte[] bytes, int offset, int length) throws IOException;

    /** Takes note of an empty line, which is counted as a message and nothing else. */
    void blank();

    /**
     * Takes note of a message that is longer than allowed and therefore skipped; called once for it, as soon as that is
     * known.
     *
     * @param offset where it starts in the array of the current call
     */
    void tooLong(int offset) throws IOException;

    /**
     * Takes note of bytes that break the rules of the preprocessor and are therefore skipped; where it cannot know how far
     * they reach, it skips whatever comes.
     *
     * @param offset where they start in the array of the current call
     * @param problem what is wrong with them
     * @throws IOException by default, so that nobody who does not know of this goes on as if nothing had happened
     */
    default void malformed(int offset, String problem) throws IOException {
        throw new IOException(problem);
    }
}
