package io.tremor.engine.preprocessor;

import java.io.IOException;

/**
 * Messages with their length before them. A message that is longer than allowed is passed over, however long it is said to
 * be: nothing is kept of it. Once a length makes no sense, nobody knows where the next message starts, so nothing is read any
 * more.
 */
abstract class PrefixedFrames implements Preprocessor {
    /** There is not enough of the prefix yet. */
    static final long UNFINISHED = -1;
    /** It is no length. */
    static final long SENSELESS = -2;

    private final int maxMessage;

    /** The length of the message that comes next, once it is known. */
    private long length = UNFINISHED;

    /** How much there is to come of a message that is too long. */
    private long passing;

    private boolean lost;

    /** Where the prefix ended that was read last. */
    private int behindPrefix;

    PrefixedFrames(int maxMessage) {
        this.maxMessage = maxMessage;
    }

    /** Reads the prefix at {@code from} and calls {@link #endPrefix}; or says that it is unfinished or senseless. */
    abstract long readPrefix(byte[] bytes, int from, int to);

    /** Returns what a prefix is, as in "expected …". */
    abstract String prefix();

    /** Says where the prefix ends. */
    final long endPrefix(int end, long length) {
        behindPrefix = end;
        return length;
    }

    /** Returns where {@code bytes[from, to)} can be expected to go on: behind what may stand between two messages. */
    int skipBetween(byte[] bytes, int from, int to) {
        return from;
    }

    @Override
    public final int cut(byte[] bytes, int from, int to, MessageHandler handler) throws IOException {
        int at = from;
        while (!lost) {
            int passed = (int) Math.min(passing, to - at);
            passing -= passed;
            at += passed;
            if (passing > 0) {
                return to;
            }
            if (length < 0) {
                at = skipBetween(bytes, at, to);
                length = at == to ? UNFINISHED : readPrefix(bytes, at, to);
                if (length == UNFINISHED) {
                    return at;
                }
                at = begin(at, handler);
            } else if (to - at < length) {
                return at;
            } else {
                int end = at + (int) length;
                length = UNFINISHED;
                handler.message(bytes, at, end - at);
                at = end;
            }
        }
        return to;
    }

    /** Looks at the length that was read; returns where to go on. */
    private int begin(int at, MessageHandler handler) throws IOException {
        if (length == SENSELESS) {
            lost = true;
            handler.malformed(at, "expected " + prefix() + " before the message; nothing is read behind this");
            return at;
        }
        if (length > maxMessage) {
            passing = length;
            length = UNFINISHED;
            handler.tooLong(at);
        }
        return behindPrefix;
    }

    @Override
    public final void finish(byte[] bytes, int from, int to, MessageHandler handler) throws IOException {
        boolean isCutOff = !lost && passing == 0 && (length >= 0 || skipBetween(bytes, from, to) < to);
        lost = false;
        passing = 0;
        length = UNFINISHED;
        if (isCutOff) {
            handler.malformed(from, "the stream ends inside a message");
        }
    }
}
