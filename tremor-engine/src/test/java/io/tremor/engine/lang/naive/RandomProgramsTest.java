package io.tremor.engine.lang.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.naive.Comparison.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random programs give the same through the planned nodes and through the naive evaluator. {@code -Dnaive.programs=}
 * says how many, {@code -Dnaive.seed=} where to start; a program's own seed is in the report.
 */
class RandomProgramsTest {
    private static final int PROGRAMS = Integer.getInteger("naive.programs", 20_000);
    private static final long SEED = Long.getLong("naive.seed", 20_260_101L);
    private static final int EVENTS = 3;
    private static final int REPORTED = 10;
    /** What cannot fail, whatever it is given. */
    private static final Set<String> SAFE = Set.of(
            "Literal",
            "Drop",
            "Read group",
            "Read window",
            "PatchOf.erase",
            "PatchOf.upsert",
            "Pattern.Any",
            "Pattern.Extract base64",
            "Pattern.Extract glob",
            "Pattern.Extract json",
            "Pattern.absent",
            "Pattern.present");
    /** What fails whenever it is run. */
    private static final Set<String> HOPELESS = Set.of("Let args", "Let group");

    private final Counts counts = new Counts();
    private final Comparison comparison = new Comparison(counts);
    private final Map<String, String> reports = new ConcurrentSkipListMap<>();
    private final LongAdder differences = new LongAdder();

    @Test
    void agreesWithTheNaiveEvaluator() {
        LongStream.range(SEED, SEED + PROGRAMS).parallel().forEach(this::compare);

        assertThat(String.join("\n\n", reports.values()))
                .as("%s of %d programs from seed %d differ", differences, PROGRAMS, SEED)
                .isEmpty();
        if (PROGRAMS >= 20_000) {
            everyConstructWasRunOften();
        }
    }

    private void compare(long seed) {
        Program program = StatementGenerator.program(seed);
        List<Object> events = events(seed);
        Difference difference = comparison.difference(program, events);
        if (difference != null) {
            differences.increment();
            if (reports.size() < REPORTED && !reports.containsKey(difference.kind())) {
                reports.put(difference.kind(), "seed " + seed + "\n" + shrunk(program, events, difference));
            }
        }
    }

    private static List<Object> events(long seed) {
        EventGenerator generator = new EventGenerator(new Dice(~seed));
        List<Object> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            events.add(generator.event());
        }
        return events;
    }

    private static String shrunk(Program program, List<Object> events, Difference difference) {
        Comparison uncounted = new Comparison(new Counts());
        Program smallest = new Shrinker(candidate -> {
                    Difference found = uncounted.difference(candidate, events);
                    return found != null && found.kind().equals(difference.kind());
                })
                .shrink(program);
        Difference found = uncounted.difference(smallest, events);
        return found == null ? difference.report() : found.report();
    }

    private void everyConstructWasRunOften() {
        List<String> rare = new ArrayList<>();
        for (String kind : counts.kinds()) {
            boolean seldomWell = !HOPELESS.contains(kind) && counts.succeeded(kind) < 100;
            boolean seldomBadly = !SAFE.contains(kind) && counts.failed(kind) < 20;
            if (seldomWell || seldomBadly) {
                rare.add(kind);
            }
        }
        assertThat(rare)
                .as("what was run too seldom: kind, values, errors%n%s", counts)
                .isEmpty();
        assertThat(counts.kinds()).hasSizeGreaterThan(90);
    }
}
