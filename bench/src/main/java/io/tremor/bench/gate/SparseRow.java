package io.tremor.bench.gate;

import io.tremor.bench.log.LogPath;
import io.tremor.bench.log.Setup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * P11: calls with 300 µs between them, as an application makes them that does other things. Each figure is the median, or
 * the 99th percentile, of the time that a hundred calls took by the clock on the wall.
 *
 * @param isTail whether it is the 99th percentile
 * @param rival whose time must be ten times ours, by the median
 */
record SparseRow(String input, boolean isTail, List<Setup> setups, String rival) implements Row {
    private static final int CALLS = 100;
    private static final long APART_NANOS = 300_000;
    private static final int WARM_UP_CALLS = 20_000;

    @Override
    public String id() {
        return "P11";
    }

    @Override
    public String work() {
        return isTail ? "a call each 300 µs, 99th percentile" : "a call each 300 µs, median";
    }

    @Override
    public String key() {
        return Row.super.key() + '/' + isTail;
    }

    @Override
    public Target target(double inputBytes) {
        return isTail
                ? new Target(6000, Double.POSITIVE_INFINITY, List.of())
                : new Target(800, Double.POSITIVE_INFINITY, List.of(new Target.Ratio(rival, 10)));
    }

    @Override
    public Heat open() {
        throw new IllegalStateException("this row keeps its own time");
    }

    @Override
    public Figures measure(Schedule schedule) throws IOException {
        List<LogPath> paths = new ArrayList<>();
        List<double[]> figures = new ArrayList<>();
        for (Setup setup : setups) {
            setup.check();
            LogPath path = setup.open();
            for (int i = 0; i < WARM_UP_CALLS; i++) {
                path.log(i);
                if (i % Setup.BURST == 0) {
                    Setup.pause();
                }
            }
            paths.add(path);
            figures.add(new double[schedule.slices()]);
        }
        for (int slice = 0; slice < schedule.slices(); slice++) {
            for (int i = 0; i < paths.size(); i++) {
                figures.get(i)[slice] = slice(paths.get(i));
            }
        }
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            measurements.add(new Measurement(setups.get(i).name(), Samples.of(figures.get(i)), Samples.of(0)));
        }
        return new Figures(0, measurements);
    }

    private double slice(LogPath path) {
        double[] nanos = new double[CALLS];
        long due = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            due += APART_NANOS;
            while (System.nanoTime() < due) {
                Thread.onSpinWait();
            }
            long start = System.nanoTime();
            path.log(i);
            nanos[i] = System.nanoTime() - start;
        }
        return Samples.of(nanos).percentile(isTail ? 99 : 50);
    }
}
