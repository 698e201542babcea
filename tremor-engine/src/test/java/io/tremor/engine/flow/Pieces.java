package io.tremor.engine.flow;

import java.io.InputStream;
import java.util.function.IntSupplier;

/** A stream that gives its bytes in pieces, and by {@link #available()} says whether there is another one already. */
final class Pieces extends InputStream {
    private final byte[] bytes;
    private final IntSupplier lengths;
    private final boolean ready;
    private int position;

    Pieces(byte[] bytes, boolean ready, IntSupplier lengths) {
        this.bytes = bytes;
        this.ready = ready;
        this.lengths = lengths;
    }

    @Override
    public int read() {
        throw new AssertionError("reads byte by byte");
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (position == bytes.length) {
            return -1;
        }
        int count = Math.min(Math.min(lengths.getAsInt(), length), bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public int available() {
        return ready ? bytes.length - position : 0;
    }
}
