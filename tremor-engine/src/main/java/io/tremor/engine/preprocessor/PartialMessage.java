package io.tremor.engine.preprocessor;

import org.jspecify.annotations.Nullable;

/** Those chunks of a message that have come. */
final class PartialMessage {
    /** What maps and arrays take, about. */
    private static final int OVERHEAD = 256;

    private static final int PER_CHUNK = 32;

    private final byte[] @Nullable [] chunks;
    private final long startNanos;
    private int missing;
    private int length;

    PartialMessage(int count, long startNanos) {
        chunks = new byte[count][];
        missing = count;
        this.startNanos = startNanos;
    }

    /** Copies a chunk; returns whether it is new. */
    boolean add(int sequence, byte[] source, int offset, int count) {
        if (chunks[sequence] != null) {
            return false;
        }
        byte[] chunk = new byte[count];
        System.arraycopy(source, offset, chunk, 0, count);
        chunks[sequence] = chunk;
        missing--;
        length += count;
        return true;
    }

    int count() {
        return chunks.length;
    }

    int length() {
        return length;
    }

    boolean isComplete() {
        return missing == 0;
    }

    /** Returns when the first chunk came. */
    long startNanos() {
        return startNanos;
    }

    /** Returns about how many bytes of the heap this takes. */
    long cost() {
        return OVERHEAD + (long) PER_CHUNK * chunks.length + length;
    }

    /** Returns the message. */
    byte[] toBytes() {
        byte[] message = new byte[length];
        int at = 0;
        for (byte[] chunk : chunks) {
            if (chunk != null) {
                System.arraycopy(chunk, 0, message, at, chunk.length);
                at += chunk.length;
            }
        }
        return message;
    }
}
