package io.tremor.bench.library;

import java.io.OutputStream;
import java.util.Arrays;

/** Where rivals write to: one array, used again for every event, without locks. */
public final class ReusedOutput extends OutputStream {
    private byte[] bytes = new byte[1 << 16];
    private int length;

    /** Forgets what was written. */
    public void clear() {
        length = 0;
    }

    /** Returns the array that holds what was written; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns how many bytes were written. */
    public int length() {
        return length;
    }

    @Override
    public void write(int b) {
        reserve(1);
        bytes[length++] = (byte) b;
    }

    @Override
    public void write(byte[] source, int offset, int count) {
        reserve(count);
        System.arraycopy(source, offset, bytes, length, count);
        length += count;
    }

    private void reserve(int count) {
        if (count > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }
}
