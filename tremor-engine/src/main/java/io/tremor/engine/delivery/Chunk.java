package io.tremor.engine.delivery;

import io.tremor.api.codec.OutputBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Some events in a row, on their way to a sink in one write where it takes that. An entry without bytes is no event but
 * a mark, whose sender wants to know when all before it are done. Guarded by the lock of its buffer until it is taken.
 */
final class Chunk {
    private static final int USUAL_EVENTS = 64;

    private final OutputBuffer bytes;
    private int[] ends = new int[USUAL_EVENTS];
    private @Nullable Consignment[] consignments = new Consignment[USUAL_EVENTS];
    private int count;

    /** How many entries have met their fate, from the first on. */
    private int settled;

    Chunk(int capacity) {
        bytes = new OutputBuffer(capacity);
    }

    void add(byte[] source, int length, Consignment consignment) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            consignments = Arrays.copyOf(consignments, count * 2);
        }
        bytes.reserve(length);
        bytes.write(source, 0, length);
        ends[count] = bytes.length();
        consignments[count++] = consignment;
    }

    /** Returns how many bytes there are. */
    int length() {
        return bytes.length();
    }

    /** Returns all bytes. */
    OutputBuffer bytes() {
        return bytes;
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean isSettled() {
        return settled == count;
    }

    /** Returns whether no entry has met its fate yet. */
    boolean isWhole() {
        return settled == 0;
    }

    /** Returns whether the next entry is a mark. */
    boolean isMarkNext() {
        return ends[settled] == start();
    }

    /** Copies the bytes of the next entry to {@code target}. */
    void copyNext(OutputBuffer target) {
        target.write(bytes.array(), start(), ends[settled] - start());
    }

    /** Copies the bytes of all entries that have not met their fate to {@code target}. */
    void copyRest(OutputBuffer target) {
        target.write(bytes.array(), start(), bytes.length() - start());
    }

    /** Returns the next entry, which has met its fate by that. */
    Consignment settle() {
        Consignment consignment = Objects.requireNonNull(consignments[settled]);
        consignments[settled++] = null;
        return consignment;
    }

    /** Returns how many bytes belong to entries that have not met their fate. */
    int lengthLeft() {
        return settled == count ? 0 : bytes.length() - start();
    }

    /** Returns how many events have not met their fate. */
    int eventsLeft() {
        int events = 0;
        for (int i = settled, from = start(); i < count; from = ends[i++]) {
            events += ends[i] > from ? 1 : 0;
        }
        return events;
    }

    /** Forgets everything but the array. */
    void clear() {
        bytes.clear();
        Arrays.fill(consignments, 0, count, null);
        count = 0;
        settled = 0;
    }

    private int start() {
        return settled == 0 ? 0 : ends[settled - 1];
    }
}
