package io.tremor.bench.gate;

import java.util.List;

/**
 * What tremor has to reach in a row.
 *
 * @param nanos the most nanoseconds per operation, on the class of machine that the table was made for
 * @param bytes the most bytes allocated per operation
 * @param ratios how much faster than rivals in the same race
 */
record Target(double nanos, double bytes, List<Ratio> ratios) {

    /** At least so many times as fast as a rival. */
    record Ratio(String rival, double factor) {}
}
