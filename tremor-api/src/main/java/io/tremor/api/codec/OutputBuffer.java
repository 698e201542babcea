package io.tremor.api.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Bytes on their way out, in one growing array that is used again after {@link #clear()}. Not thread-safe.
 *
 * <p>Encoders that want to write without a call per byte ask for {@linkplain #reserve(int) room}, fill
 * {@link #array()} from {@link #length()} on, and {@linkplain #advance(int) advance}.
 */
public final class OutputBuffer {
    private static final int LARGEST = Integer.MAX_VALUE - 64;

    private byte[] bytes;
    private int length;

    /** Creates a buffer with room for {@code capacity} bytes; it grows as needed, up to 2 GiB. */
    public OutputBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    /** Returns how many bytes have been written since the last {@link #clear()}. */
    public int length() {
        return length;
    }

    /** Returns the array that holds the bytes from 0 to {@link #length()}; another one after any growth. */
    public byte[] array() {
        return bytes;
    }

    /** Makes sure that {@code count} more bytes fit, and returns {@link #array()}. */
    public byte[] reserve(int count) {
        if (count > bytes.length - length) {
            grow(count);
        }
        return bytes;
    }

    /** Counts {@code count} bytes that were put into the array behind {@link #length()} as written. */
    public void advance(int count) {
        Objects.checkFromIndexSize(length, count, bytes.length);
        length += count;
    }

    /** Appends one byte. */
    public void write(int b) {
        reserve(1)[length++] = (byte) b;
    }

    /** Appends {@code count} bytes of {@code source} from {@code offset} on. */
    public void write(byte[] source, int offset, int count) {
        System.arraycopy(source, offset, reserve(count), length, count);
        length += count;
    }

    /** Forgets all bytes and keeps the array. */
    public void clear() {
        length = 0;
    }

    /** Cuts the buffer back to its first {@code length} bytes. */
    public void truncate(int length) {
        this.length = Objects.checkIndex(length, this.length + 1);
    }

    /** Writes all bytes to {@code stream}. */
    public void writeTo(OutputStream stream) throws IOException {
        stream.write(bytes, 0, length);
    }

    /** Returns a copy of the bytes. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Returns the bytes, read as UTF-8. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void grow(int count) {
        long wanted = Math.max((long) length + count, Math.min(bytes.length * 2L, LARGEST));
        if (wanted > LARGEST) {
            throw new IllegalStateException("output of more than 2 GiB");
        }
        bytes = Arrays.copyOf(bytes, (int) wanted);
    }
}
