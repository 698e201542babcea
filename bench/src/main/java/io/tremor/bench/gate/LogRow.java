package io.tremor.bench.gate;

import io.tremor.bench.log.LogPath;
import io.tremor.bench.log.Setup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A row about the call of a logger, in bursts with time between them to write what was logged.
 *
 * @param isWholeProcess whether all threads count, not just the one that calls
 * @param setups tremor and its rivals
 */
record LogRow(String id, String work, String input, boolean isWholeProcess, Target target, List<Setup> setups)
        implements Row {
    @Override
    public Target target(double inputBytes) {
        return target;
    }

    @Override
    public String key() {
        return Row.super.key() + '/' + work;
    }

    @Override
    public Heat open() throws IOException {
        List<Contestant> contestants = new ArrayList<>();
        for (Setup setup : setups) {
            setup.check();
            LogPath path = setup.open();
            contestants.add(new Contestant(setup.name(), () -> Setup.burst(path)));
        }
        return new Heat(0, contestants);
    }

    @Override
    public Figures measure(Schedule schedule) throws IOException {
        Meter meter = isWholeProcess ? Meter.ofThisProcess() : Meter.ofThisThread();
        return new Figures(0, new Race(schedule, meter).run(open().contestants()));
    }
}
