package io.tremor.bench.gate;

import io.tremor.bench.start.Start;
import io.tremor.bench.start.Way;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A row about getting started: every sample is a fresh JVM that runs {@link Start}.
 *
 * @param column which of its figures counts, from 0
 * @param nanos the most nanoseconds
 * @param ratios how much faster than rivals tremor has to be
 */
record StartRow(String work, String input, int column, double nanos, List<Target.Ratio> ratios) implements Row {
    private static final int SAMPLES = 8;

    static List<Row> all() {
        return List.of(
                new StartRow("50-line script ready", "fresh JVM", 0, 200e6, List.of(new Target.Ratio("jackson", 2))),
                new StartRow("first 1000 events, processor time", "app400", 1, 80e6, List.of()));
    }

    @Override
    public String id() {
        return "P13";
    }

    @Override
    public Target target(double inputBytes) {
        return new Target(nanos, Double.POSITIVE_INFINITY, ratios);
    }

    @Override
    public Heat open() {
        throw new IllegalStateException("this row runs in JVMs of its own");
    }

    @Override
    public Figures measure(Schedule schedule) throws IOException {
        Map<Way, double[]> nanos = new EnumMap<>(Way.class);
        for (int sample = 0; sample < SAMPLES; sample++) {
            for (Way way : Way.values()) {
                nanos.computeIfAbsent(way, key -> new double[SAMPLES])[sample] = start(way);
            }
        }
        List<Measurement> measurements = new ArrayList<>();
        nanos.forEach((way, samples) -> measurements.add(
                new Measurement(way.name().toLowerCase(Locale.ROOT), Samples.of(samples), Samples.of(0))));
        return new Figures(0, measurements);
    }

    private double start(Way way) throws IOException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        Process process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Start.class.getName(), way.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String figures = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(way + " did not start");
            }
        } catch (InterruptedException e) {
            throw new IOException("Interrupted while a JVM was starting", e);
        }
        return Double.parseDouble(figures.strip().split(" ", -1)[column]);
    }
}
