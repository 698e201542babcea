package io.tremor.bench.gate;

/**
 * How long a race takes.
 *
 * @param warmUpNanos how long each contestant runs before it counts
 * @param sliceNanos how long a slice lasts at least
 * @param slices how many slices each contestant runs that count
 */
record Schedule(long warmUpNanos, long sliceNanos, int slices) {
    Schedule {
        if (sliceNanos < 1 || slices < 1) {
            throw new IllegalArgumentException("a race needs at least one slice of some length");
        }
    }

    static Schedule usual(int slices) {
        return new Schedule(1_000_000_000L, 2_000_000L, slices);
    }
}
