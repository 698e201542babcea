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
}
