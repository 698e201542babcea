package io.tremor.bench.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tremor has to reach in a row.
 *
 * @param nanos the most nanoseconds per operation, on the class of machine that the table was made for
 * @param bytes the most bytes allocated per operation
 * @param ratios how much faster than rivals in the same race
 * @param margin how much more than somebody else in the same race, where that counts
 */
record Target(
        double nanos,
        double bytes,
        List<Ratio> ratios,
        @Nullable Margin margin) {
    Target(double nanos, double bytes, List<Ratio> ratios) {
        this(nanos, bytes, ratios, null);
    }

    /** At least so many times as fast as a rival. */
    record Ratio(String rival, double factor) {}

    /** At most so many nanoseconds and allocated bytes more than another contestant. */
    record Margin(String other, double nanos, double bytes) {}
}
