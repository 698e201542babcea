package io.tremor.bench.data;

import java.util.Arrays;
import java.util.List;

/**
 * Messages of one shape, laid out as a file holds them: one after the other, each with a newline behind it.
 *
 * <p>Behind the last one there are 64 bytes more, so that a reader may look ahead.
 */
public final class EventSet {
    private static final int PADDING = 64;

    private final String name;
    private final Fields fields;
    private final byte[] bytes;
    private final int[] offsets;
    private final int[] lengths;

    private EventSet(String name, Fields fields, byte[] bytes, int[] offsets, int[] lengths) {
        this.name = name;
        this.fields = fields;
        this.bytes = bytes;
        this.offsets = offsets;
        this.lengths = lengths;
    }

    /** Lays out {@code messages}, from the first again after the last, until there are {@code count}. */
    static EventSet of(String name, Fields fields, List<byte[]> messages, int count) {
        int[] offsets = new int[count];
        int[] lengths = new int[count];
        int end = 0;
        for (int i = 0; i < count; i++) {
            offsets[i] = end;
            lengths[i] = messages.get(i % messages.size()).length;
            end += lengths[i] + 1;
        }
        byte[] bytes = new byte[end + PADDING];
        for (int i = 0; i < count; i++) {
            System.arraycopy(messages.get(i % messages.size()), 0, bytes, offsets[i], lengths[i]);
            bytes[offsets[i] + lengths[i]] = '\n';
        }
        return new EventSet(name, fields, bytes, offsets, lengths);
    }

    /** Returns the name of the set. */
    public String name() {
        return name;
    }

    /** Returns which fields of these events the benchmarks touch. */
    public Fields fields() {
        return fields;
    }

    /** Returns how many events there are. */
    public int size() {
        return offsets.length;
    }

    /** Returns the array that holds all events; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns where an event starts. */
    public int offset(int event) {
        return offsets[event];
    }

    /** Returns how many bytes an event has, without its newline. */
    public int length(int event) {
        return lengths[event];
    }

    /** Returns an event in an array of its own with 64 zero bytes behind it, as some libraries want it. */
    public byte[] padded(int event) {
        byte[] copy = new byte[lengths[event] + PADDING];
        System.arraycopy(bytes, offsets[event], copy, 0, lengths[event]);
        return copy;
    }

    /** Returns how many bytes an event has on average, without its newline. */
    public double meanLength() {
        return Arrays.stream(lengths).average().orElse(0);
    }

    /** Returns the set of the first {@code count} events. */
    public EventSet first(int count) {
        return new EventSet(name, fields, bytes, Arrays.copyOf(offsets, count), Arrays.copyOf(lengths, count));
    }
}
