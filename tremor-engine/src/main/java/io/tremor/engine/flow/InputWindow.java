package io.tremor.engine.flow;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The stretch of a stream that is in memory: what has been read and not been used yet.
 *
 * <pre>
 *    0         start             end          capacity
 *    |  used   |  unfinished ... |    room    |  slack  |
 *         offset() of the stream is at 0
 * </pre>
 *
 * <p>The array grows when a message fills it, up to what the longest one allowed needs, and stays that large.
 */
final class InputWindow {
    private static final int READ_SIZE = 256 << 10;

    /** Bytes behind the end that belong to the array, so that decoders may look ahead without asking. */
    private static final int SLACK = 64;

    private final InputStream stream;
    private final int largest;
    private byte[] bytes;
    private long offset;
    private int start;
    private int end;

    InputWindow(InputStream stream, int maxMessage) {
        this.stream = stream;
        // A message, and the carriage return and line feed behind it.
        this.largest = (int) Math.max(READ_SIZE, Math.min(maxMessage + 2L, Integer.MAX_VALUE - 8 - SLACK));
        this.bytes = new byte[READ_SIZE + SLACK];
    }

    /** Reads more behind what is there, and returns whether there was more. */
    boolean fill() throws IOException {
        moveToFront();
        if (end == capacity()) {
            grow();
        }
        int count = stream.read(bytes, end, Math.min(capacity() - end, READ_SIZE));
        if (count < 0) {
            // Ends the last message for decoders as a line feed does all others.
            bytes[end] = '\n';
            return false;
        }
        end += count;
        return true;
    }

    /** Returns whether more can be read without waiting. */
    boolean isReady() {
        try {
            return stream.available() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Says that everything before {@code start} has been used. */
    void release(int start) {
        this.start = start;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Returns where in the stream the first byte of the array stands. */
    long offset() {
        return offset;
    }

    private int capacity() {
        return bytes.length - SLACK;
    }

    private void moveToFront() {
        System.arraycopy(bytes, start, bytes, 0, end - start);
        offset += start;
        end -= start;
        start = 0;
    }

    private void grow() {
        if (capacity() == largest) {
            throw new IllegalStateException("An unfinished message of " + end + " bytes was not used");
        }
        long doubled = capacity() * 2L;
        // Goes to the end in one step where little would be left, so that no two large arrays meet in memory.
        int grown = doubled > largest - largest / 4 ? largest : (int) doubled;
        bytes = Arrays.copyOf(bytes, grown + SLACK);
    }
}
