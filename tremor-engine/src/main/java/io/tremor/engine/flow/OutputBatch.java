package io.tremor.engine.flow;

import io.tremor.api.codec.OutputBuffer;
import java.io.IOException;
import java.io.OutputStream;

/** Encoded events that wait to be written together. */
final class OutputBatch {
    private static final int WRITE_SIZE = 256 << 10;
    private static final int LARGEST_KEPT = 1 << 20;

    private final OutputStream stream;
    private OutputBuffer buffer = new OutputBuffer(2 * WRITE_SIZE);
    private boolean flushed = true;

    OutputBatch(OutputStream stream) {
        this.stream = stream;
    }

    /** Returns where events are added; another one after any write. */
    OutputBuffer buffer() {
        return buffer;
    }

    /** Writes if there is enough for a write to be worth it. */
    void writeIfFull() throws IOException {
        if (buffer.length() >= WRITE_SIZE) {
            write();
        }
    }

    /** Writes everything, and has the stream hand it on. */
    void flush() throws IOException {
        if (buffer.length() > 0) {
            write();
        }
        if (!flushed) {
            flushed = true;
            stream.flush();
        }
    }

    private void write() throws IOException {
        byte[] bytes = buffer.array();
        int length = buffer.length();
        // Before the write, which may fail: what was written in part must not be written again.
        buffer.clear();
        flushed = false;
        stream.write(bytes, 0, length);
        if (bytes.length > LARGEST_KEPT) {
            buffer = new OutputBuffer(2 * WRITE_SIZE);
        }
    }
}
