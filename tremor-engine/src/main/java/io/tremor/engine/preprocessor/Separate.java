package io.tremor.engine.preprocessor;

import java.io.IOException;

/**
 * {@code separate}: every line is a message. A line ends with a line feed, which a carriage return may precede; the last one
 * needs neither, and behind the last line feed nothing begins. Empty lines are only counted.
 */
final class Separate implements Preprocessor {
    private final int maxMessage;

    /** How many bytes at the start of the unfinished line are known to hold no line feed. */
    private int searched;

    /** Whether the unfinished line is too long, and said to be so. */
    private boolean skipping;

    Separate(int maxMessage) {
        this.maxMessage = maxMessage;
    }

    @Override
    public int cut(byte[] bytes, int from, int to, MessageHandler handler) throws IOException {
        int start = from;
        int end = LineFeeds.find(bytes, from + searched, to);
        while (end < to) {
            line(bytes, start, end, handler);
            start = end + 1;
            end = LineFeeds.find(bytes, start, to);
        }
        return unfinished(start, to, handler);
    }

    @Override
    public void finish(byte[] bytes, int from, int to, MessageHandler handler) throws IOException {
        if (from < to) {
            line(bytes, from, to, handler);
        }
        skipping = false;
        searched = 0;
    }

    private void line(byte[] bytes, int start, int end, MessageHandler handler) throws IOException {
        int length = end - start;
        if (length > 0 && bytes[end - 1] == '\r') {
            length--;
        }
        if (skipping) {
            skipping = false;
        } else if (length == 0) {
            handler.blank();
        } else if (length > maxMessage) {
            handler.tooLong(start);
        } else {
            handler.message(bytes, start, length);
        }
    }

    private int unfinished(int start, int to, MessageHandler handler) throws IOException {
        // One more than allowed may still be the carriage return.
        if (!skipping && to - start - 1 > maxMessage) {
            skipping = true;
            handler.tooLong(start);
        }
        searched = skipping ? 0 : to - start;
        return skipping ? to : start;
    }
}
