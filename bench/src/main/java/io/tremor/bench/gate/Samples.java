package io.tremor.bench.gate;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Measured figures, in order of size; at least one. */
final class Samples {
    private final double[] sorted;

    private Samples(DoubleStream figures) {
        sorted = figures.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no samples");
        }
    }

    static Samples of(double... figures) {
        return new Samples(Arrays.stream(figures));
    }

    /** Reads what {@link #toString} wrote. */
    static Samples parse(String text) {
        return new Samples(Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble));
    }

    /** Returns these and the others. */
    Samples and(Samples others) {
        return new Samples(DoubleStream.concat(Arrays.stream(sorted), Arrays.stream(others.sorted)));
    }

    double min() {
        return sorted[0];
    }

    double p10() {
        return percentile(10);
    }

    double median() {
        return percentile(50);
    }

    /** Returns the smallest figure that at least {@code percent} percent of all figures do not exceed. */
    double percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    @Override
    public String toString() {
        return Arrays.stream(sorted).mapToObj(Double::toString).collect(Collectors.joining(" "));
    }
}
