package io.tremor.engine.value;

import io.tremor.api.value.BinaryValue;
import java.util.Arrays;

/**
 * Packs bits into bytes, the most significant one first and without gaps. An incomplete last byte is right-aligned:
 * {@code 0001} and {@code 01} give {@code 00000101 = 000101}.
 */
public final class BitWriter {
    private byte[] bytes = new byte[16];
    private int length;
    /** The bits that wait for the rest of their byte, and how many these are. */
    private int pending;

    private int pendingBits;

    /** Appends the {@code count} lowest bits, 1 to 64, of {@code value}. */
    public void write(long value, int count) {
        int left = count;
        while (left > 0) {
            int taken = Math.min(left, Byte.SIZE - pendingBits);
            left -= taken;
            pending = pending << taken | (int) (value >>> left) & (1 << taken) - 1;
            pendingBits += taken;
            if (pendingBits == Byte.SIZE) {
                append(pending);
                pending = 0;
                pendingBits = 0;
            }
        }
    }

    /**
     * Appends the {@code count} lowest bits, 1 to 64, of {@code value} with the least significant byte first: the bytes that
     * hold them are swapped, and then the {@code count} lowest bits of those count.
     */
    public void writeLittle(long value, int count) {
        long kept = count == Long.SIZE ? value : value & (1L << count) - 1;
        int swapped = (count + Byte.SIZE - 1) / Byte.SIZE * Byte.SIZE;
        write(Long.reverseBytes(kept) >>> Long.SIZE - swapped, count);
    }

    /** Returns all that was written. */
    public BinaryValue toBinary() {
        if (pendingBits == 0) {
            return BinaryValue.of(Arrays.copyOf(bytes, length));
        }
        byte[] all = Arrays.copyOf(bytes, length + 1);
        all[length] = (byte) pending;
        return BinaryValue.of(all);
    }

    private void append(int b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) b;
    }
}
