package io.tremor.bench.gate;

import io.tremor.bench.log.LogPath;
import io.tremor.bench.log.Setup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A row about the call of a logger. What counts is a burst of calls, or, where all threads count, many of them with the
 * time between them in which others write what was logged.
 *
 * @param isWholeProcess whether all threads count, not just the one that calls
 * @param setups tremor and its rivals
 */
record LogRow(String id, String work, String input, boolean isWholeProcess, Target target, List<Setup> setups)
        implements Row {
    private static final int WARM_UP_BURSTS = 500;

    /** As many as make some hundred milliseconds of work, since the time of a process comes in steps of ten. */
    private static final int BURSTS_OF_A_PROCESS = 500;

    private static final int SLICES_OF_A_PROCESS = 12;

    @Override
    public Target target(double inputBytes) {
        return target;
    }

    @Override
    public String key() {
        return Row.super.key() + '/' + work;
    }

    @Override
    public Heat open() {
        throw new IllegalStateException("this row keeps its own time");
    }

    @Override
    public Figures measure(Schedule schedule) throws IOException {
        List<LogPath> paths = new ArrayList<>();
        for (Setup setup : setups) {
            setup.check();
            paths.add(setup.open());
        }
        // In turns, too: whoever is compiled first would be compiled for itself alone.
        for (int i = 0; i < WARM_UP_BURSTS; i++) {
            paths.forEach(path -> {
                Setup.pause();
                Setup.burst(path);
            });
        }
        Meter meter = isWholeProcess ? Meter.ofThisProcess() : Meter.ofThisThread();
        int slices = isWholeProcess ? SLICES_OF_A_PROCESS : 10 * schedule.slices();
        double[][] nanos = new double[paths.size()][slices];
        double[][] bytes = new double[paths.size()][slices];
        for (int slice = 0; slice < slices; slice++) {
            for (int i = 0; i < paths.size(); i++) {
                Setup.pause();
                long allocated = meter.allocatedBytes();
                long worked = meter.workedNanos();
                int calls = isWholeProcess ? bursts(paths.get(i)) : Setup.burst(paths.get(i));
                nanos[i][slice] = (meter.workedNanos() - worked) / (double) calls;
                bytes[i][slice] = (meter.allocatedBytes() - allocated) / (double) calls;
            }
        }
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            measurements.add(new Measurement(setups.get(i).name(), Samples.of(nanos[i]), Samples.of(bytes[i])));
        }
        return new Figures(0, measurements);
    }

    private static int bursts(LogPath path) {
        int calls = 0;
        for (int i = 0; i < BURSTS_OF_A_PROCESS; i++) {
            calls += Setup.burst(path);
            Setup.pause();
        }
        return calls;
    }
}
