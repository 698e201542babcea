package io.tremor.bench.gate;

import io.tremor.bench.data.EventSet;
import io.tremor.bench.data.EventSets;
import io.tremor.bench.library.Work;
import io.tremor.bench.script.BenchScript;
import io.tremor.bench.script.NaiveScript;
import io.tremor.bench.script.TremorScript;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A row about a script: from bytes to bytes, or the script alone.
 *
 * @param alone whether reading and writing are left out, as far as many runs over one event can
 * @param input the name of the event set
 * @param nanos the most nanoseconds for an event
 * @param ratios how much faster than rivals tremor has to be
 */
record ScriptRow(
        String id,
        String work,
        BenchScript script,
        boolean alone,
        String input,
        double nanos,
        List<Target.Ratio> ratios)
        implements Row {
    /** Jackson's maps and a plain interpreter. */
    static final String NAIVE = "jackson-map+naive";

    private static final int EVENTS = 500;
    private static final int REPEATS = 64;

    @Override
    public Target target(double inputBytes) {
        return new Target(nanos, alone ? Double.POSITIVE_INFINITY : 256, ratios);
    }

    @Override
    public String key() {
        return Row.super.key() + '/' + script.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Heat open() throws IOException {
        int repeats = alone ? REPEATS : 1;
        EventSet events = EventSets.named(input).first(EVENTS / repeats + 1);
        Work tremor = alone
                ? TremorScript.alone(script.compile(), events, repeats)
                : TremorScript.whole(script.compile(), events);
        Work naive = new NaiveScript(script, events);
        check(events, tremor, naive);
        Contestant runner = new Contestant(Contestant.TREMOR, batch(tremor, events.size(), repeats));
        return new Heat(
                events.meanLength(),
                alone ? List.of(runner) : List.of(runner, new Contestant(NAIVE, batch(naive, events.size(), 1))));
    }

    private void check(EventSet events, Work tremor, Work naive) throws IOException {
        for (int event = 0; event < events.size(); event++) {
            Object expected = naive.answer(event);
            Object answer = tremor.answer(event);
            if (!Objects.equals(expected, answer)) {
                throw new IllegalStateException("%s differs at event %d of %s%nmaps say   %s%ntremor says %s"
                        .formatted(script, event, events.name(), expected, answer));
            }
        }
    }

    private static Contestant.Job batch(Work work, int events, int repeats) {
        return () -> {
            for (int event = 0; event < events; event++) {
                work.run(event);
            }
            return events * repeats;
        };
    }
}
