package io.tremor.bench.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came out of a heat.
 *
 * @param inputBytes how many bytes of input an operation has on average
 * @param measurements how everyone did, in the order in which they ran
 */
record Figures(double inputBytes, List<Measurement> measurements) {

    /** Returns how one contestant did, if it ran. */
    Optional<Measurement> of(String name) {
        return measurements.stream()
                .filter(measurement -> measurement.name().equals(name))
                .findFirst();
    }

    /** Returns these figures with those of another heat of the same row. */
    Figures and(Figures other) {
        List<Measurement> all = new ArrayList<>();
        for (Measurement measurement : measurements) {
            Measurement more = other.of(measurement.name()).orElseThrow();
            all.add(new Measurement(
                    measurement.name(),
                    measurement.nanos().and(more.nanos()),
                    measurement.bytes().and(more.bytes())));
        }
        return new Figures(inputBytes, all);
    }

    /** Returns the figures as lines that {@link #parse} reads. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Double.toString(inputBytes));
        for (Measurement measurement : measurements) {
            lines.add(measurement.name());
            lines.add(measurement.nanos().toString());
            lines.add(measurement.bytes().toString());
        }
        return lines;
    }

    static Figures parse(List<String> lines) {
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 1; i + 2 < lines.size(); i += 3) {
            measurements.add(
                    new Measurement(lines.get(i), Samples.parse(lines.get(i + 1)), Samples.parse(lines.get(i + 2))));
        }
        return new Figures(Double.parseDouble(lines.get(0)), measurements);
    }
}
