package io.tremor.bench.gate;

import io.tremor.bench.data.EventSet;
import io.tremor.bench.data.EventSets;
import io.tremor.bench.library.AnswerCheck;
import io.tremor.bench.library.Libraries;
import io.tremor.bench.library.Library;
import io.tremor.bench.library.Stage;
import io.tremor.bench.library.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A row about one stage on one event set.
 *
 * @param input the name of the event set
 * @param speed the time an event may take
 * @param bytes how much may be allocated for an event
 * @param ratios how much faster than rivals tremor has to be
 * @param rivals who runs beside tremor; everyone who can if the set is empty
 */
record JsonRow(
        String id,
        String work,
        Stage stage,
        String input,
        Speed speed,
        double bytes,
        List<Target.Ratio> ratios,
        Set<String> rivals)
        implements Row {

    /** How many operations a batch should have, so that the slowest rival's takes a millisecond or so. */
    private static final int BATCH = 500;
    /** How many events a batch has at least. */
    private static final int FEWEST_EVENTS = 16;

    /** How long an event may take, which may depend on how long it is. */
    interface Speed {
        /** Returns the most nanoseconds for an event of {@code bytes} bytes. */
        double nanos(double bytes);

        static Speed nanoseconds(double nanos) {
            return bytes -> nanos;
        }

        static Speed gigabytesPerSecond(double gigabytes) {
            return bytes -> bytes / gigabytes;
        }
    }

    @Override
    public Target target(double inputBytes) {
        return new Target(speed.nanos(inputBytes), bytes, ratios);
    }

    @Override
    public Heat open() throws IOException {
        EventSet all = EventSets.named(input);
        EventSet events = all.first(Math.max(FEWEST_EVENTS, BATCH / stage.repeats()));
        List<Contestant> contestants = new ArrayList<>();
        for (Library library : Libraries.all()) {
            String name = library.name();
            if (name.equals(Contestant.TREMOR) || rivals.isEmpty() || rivals.contains(name)) {
                Work work = library.work(stage, events);
                if (work != null) {
                    AnswerCheck.check(name, work, stage, events);
                    contestants.add(new Contestant(name, batch(work, events.size())));
                }
            }
        }
        return new Heat(events.meanLength(), contestants);
    }

    private Contestant.Job batch(Work work, int events) {
        int operations = events * stage.repeats();
        return () -> {
            for (int event = 0; event < events; event++) {
                work.run(event);
            }
            return operations;
        };
    }
}
