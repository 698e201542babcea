package io.tremor.api.stream;

import io.tremor.api.script.Diagnostic;

/** Hears, in order, about every message of a stream that gave nothing. */
public interface StreamListener {
    /**
     * Says that a message was skipped: it is malformed or too long.
     *
     * @param message its number in the stream, from 1; blank lines count
     * @param offset where it starts in the stream, in bytes from 0
     * @param diagnostic what is wrong; its places count from the start of the message
     */
    void skipped(long message, long offset, Diagnostic diagnostic);

    /**
     * Says that the script failed on an event.
     *
     * @param message its number in the stream, from 1
     * @param diagnostic what is wrong, and where in the script
     */
    void failed(long message, Diagnostic diagnostic);
}
