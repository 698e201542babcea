package io.tremor.api;

/** Sizes in bytes, by their binary units. */
public final class Bytes {
    private Bytes() {}

    /** Returns {@code count} KiB in bytes. */
    public static long kibi(long count) {
        return Math.multiplyExact(count, 1L << 10);
    }

    /** Returns {@code count} MiB in bytes. */
    public static long mebi(long count) {
        return Math.multiplyExact(count, 1L << 20);
    }

    /** Returns {@code count} GiB in bytes. */
    public static long gibi(long count) {
        return Math.multiplyExact(count, 1L << 30);
    }
}
