package io.tremor.bench.gate;

import io.tremor.bench.data.EventSet;
import io.tremor.bench.extract.Extraction;
import io.tremor.bench.extract.RivalExtraction;
import io.tremor.bench.library.Work;
import io.tremor.bench.script.TremorScript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row about an extractor: from bytes to bytes, or for one line alone.
 *
 * @param alone whether reading and writing are left out, as far as many runs over one event can
 * @param nanos the most nanoseconds for an event
 * @param ratios how much faster than rivals tremor has to be
 */
record ExtractorRow(
        String id, String work, Extraction extraction, boolean alone, double nanos, List<Target.Ratio> ratios)
        implements Row {
    private static final int EVENTS = 500;
    private static final int REPEATS = 16;

    @Override
    public String input() {
        return extraction.input();
    }

    @Override
    public Target target(double inputBytes) {
        return new Target(nanos, Double.POSITIVE_INFINITY, ratios);
    }

    @Override
    public String key() {
        return Row.super.key() + '/' + extraction.name().toLowerCase(Locale.ROOT) + (alone ? "/alone" : "");
    }

    @Override
    public Heat open() throws IOException {
        int repeats = alone ? REPEATS : 1;
        EventSet all = extraction.events();
        EventSet events = all.first(Math.min(all.size(), EVENTS / repeats + 1));
        Work tremor = alone
                ? TremorScript.alone(extraction.compile(), events, repeats)
                : TremorScript.whole(extraction.compile(), events);
        List<Contestant> contestants = new ArrayList<>();
        contestants.add(new Contestant(Contestant.TREMOR, batch(tremor, events.size(), repeats)));
        for (var rival : extraction.rivals().entrySet()) {
            Work work = alone
                    ? RivalExtraction.alone(rival.getValue(), events, repeats)
                    : RivalExtraction.whole(rival.getValue(), events);
            check(rival.getKey(), events, tremor, work);
            contestants.add(new Contestant(rival.getKey(), batch(work, events.size(), repeats)));
        }
        return new Heat(events.meanLength(), contestants);
    }

    private void check(String name, EventSet events, Work tremor, Work rival) throws IOException {
        for (int event = 0; event < events.size(); event++) {
            Object expected = comparable(rival.answer(event));
            Object answer = comparable(event(tremor.answer(event)));
            if (!Objects.equals(expected, answer)) {
                throw new IllegalStateException("%s differs at event %d of %s%n%s says %s%ntremor says %s"
                        .formatted(extraction, event, input(), name, expected, answer));
            }
        }
    }

    private static @Nullable Object event(@Nullable Object eventAndMetadata) {
        return eventAndMetadata instanceof List<?> pair ? pair.get(0) : null;
    }

    /** Returns an answer without what java-grok does of its own: parts that are not there, and quotes that are cut off. */
    private static @Nullable Object comparable(@Nullable Object answer) {
        if (!(answer instanceof Map<?, ?> parts)) {
            return answer;
        }
        Map<Object, Object> comparable = new LinkedHashMap<>();
        parts.forEach((key, value) -> {
            if (value instanceof String text && text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
                comparable.put(key, text.substring(1, text.length() - 1));
            } else if (value != null) {
                comparable.put(key, value);
            }
        });
        return comparable;
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
