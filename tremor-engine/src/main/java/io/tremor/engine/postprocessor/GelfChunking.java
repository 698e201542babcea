package io.tremor.engine.postprocessor;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.script.ErrorCode;
import io.tremor.engine.value.EvaluationException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ThreadLocalRandom;

/**
 * {@code gelf-chunking}: GELF messages cut into datagrams.
 *
 * <pre>
 *   0      2            10         11      12
 *   | 1e0f | message id | sequence | count | up to 8180 bytes of the message ...
 * </pre>
 *
 * <p>As tremor has it, every message is cut, be it into one chunk, and an empty one gives none. For a sink, messages that fit
 * a datagram stay whole; others are cut so that no datagram has to be cut again on its way, or, where that would take too
 * many, into the largest ones that the format allows.
 */
final class GelfChunking implements Postprocessor {
    static final int MOST_CHUNKS = 128;

    private static final int LARGEST = 8192;
    /** What fits an Ethernet frame together with the headers of IPv6 and UDP, and some tunnels. */
    private static final int UNCUT = 1420;

    private static final int HEADER = 12;
    private static final short MAGIC = 0x1E0F;
    /** Neighbouring numbers become ids that have nothing in common: odd, so that they all differ. */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final int usual;
    private final boolean always;
    private final OutputBuffer datagram = new OutputBuffer(UNCUT);
    private long id;

    private GelfChunking(int usual, boolean always) {
        this.usual = usual;
        this.always = always;
        // Two senders on one host must not use the same ids at the same time.
        id = ThreadLocalRandom.current().nextLong();
    }

    /** Cuts every message, as tremor does. */
    static GelfChunking always() {
        return new GelfChunking(LARGEST, true);
    }

    /** Cuts messages that do not fit a datagram. */
    static GelfChunking asNeeded() {
        return new GelfChunking(UNCUT, false);
    }

    /** Returns whether a message of {@code length} bytes would be cut. */
    boolean cuts(int length) {
        return always || length > usual;
    }

    /** Returns whether a message of {@code length} bytes is too long for the format. */
    static boolean isTooLong(int length) {
        return chunks(length, LARGEST) > MOST_CHUNKS;
    }

    @Override
    public void frame(OutputBuffer output, int start) {
        int length = output.length() - start;
        OutputBuffer message = new OutputBuffer(length);
        message.write(output.array(), start, length);
        output.truncate(start);
        try {
            frames(message, chunk -> output.write(chunk.array(), 0, chunk.length()));
        } catch (IOException e) {
            throw new IllegalStateException("a buffer takes everything", e);
        }
    }

    @Override
    public void frames(OutputBuffer message, FrameHandler frames) throws IOException {
        int length = message.length();
        if (!cuts(length)) {
            frames.frame(message);
            return;
        }
        int size = chunks(length, usual) <= MOST_CHUNKS ? usual : LARGEST;
        int count = chunks(length, size);
        if (count > MOST_CHUNKS) {
            throw new EvaluationException(
                    ErrorCode.MESSAGE_TOO_LONG,
                    "[GELF encoder] Maximum number of chunks is " + MOST_CHUNKS + " this package would cause " + count
                            + " chunks.");
        }
        id += STEP;
        for (int sequence = 0; sequence < count; sequence++) {
            int from = sequence * (size - HEADER);
            datagram.clear();
            header(sequence, count);
            datagram.write(message.array(), from, Math.min(size - HEADER, length - from));
            frames.frame(datagram);
        }
    }

    private void header(int sequence, int count) {
        byte[] bytes = datagram.reserve(HEADER);
        ByteBuffer.wrap(bytes).putShort(MAGIC).putLong(id).put((byte) sequence).put((byte) count);
        datagram.advance(HEADER);
    }

    private static int chunks(int length, int size) {
        int payload = size - HEADER;
        return (length + payload - 1) / payload;
    }
}
