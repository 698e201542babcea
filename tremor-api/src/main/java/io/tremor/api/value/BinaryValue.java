package io.tremor.api.value;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Raw bytes; it has no form of its own in JSON, where it is written as a Base64 string. */
public final class BinaryValue implements Value {
    private final byte[] bytes;

    private BinaryValue(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns a value holding a copy of {@code bytes}. */
    public static BinaryValue of(byte... bytes) {
        return new BinaryValue(bytes.clone());
    }

    /** Returns how many bytes there are. */
    public int length() {
        return bytes.length;
    }

    /**
     * Returns the byte at {@code index}, counted from 0.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public byte at(int index) {
        return bytes[index];
    }

    /** Returns a copy of the bytes. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public ValueKind kind() {
        return ValueKind.BINARY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BinaryValue binary && Arrays.equals(bytes, binary.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return Value.preview(this, 256);
    }
}
