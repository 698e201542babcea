package io.tremor.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class RaceTest {
    private final ManualMeter meter = new ManualMeter();

    @Test
    void figuresArePerOperation() throws IOException {
        Measurement measurement = race(new Schedule(0, 1_000, 4), contestant("tremor", 10, 500, 40))
                .get(0);
        assertThat(measurement.name()).isEqualTo("tremor");
        assertThat(measurement.nanos().toString()).isEqualTo("50.0 50.0 50.0 50.0");
        assertThat(measurement.bytes().toString()).isEqualTo("4.0 4.0 4.0 4.0");
    }

    @Test
    void contestantsTakeTurns() throws IOException {
        List<String> turns = new ArrayList<>();
        List<Contestant> contestants =
                List.of(recording(contestant("a", 1, 100, 0), turns), recording(contestant("b", 1, 100, 0), turns));
        new Race(new Schedule(0, 100, 3), meter).run(contestants);
        assertThat(turns.stream().distinct().collect(Collectors.joining())).isEqualTo("ab");
        assertThat(String.join("", turns))
                .as("each slice is a batch that does not count and one that does")
                .isEqualTo("aabb".repeat(3));
    }

    @Test
    void aSliceGoesOnUntilItIsLongEnough() throws IOException {
        List<String> turns = new ArrayList<>();
        Contestant contestant = recording(contestant("a", 1, 100, 0), turns);
        new Race(new Schedule(0, 950, 1), meter).run(List.of(contestant));
        assertThat(turns).hasSize(1 + 10);
    }

    @Test
    void everyoneWarmsUpBeforeAnythingCounts() throws IOException {
        int[] batches = {0};
        Contestant.Job slowAtFirst = () -> {
            meter.work(batches[0]++ < 2 ? 1_000_000_000 : 1_000);
            return 1;
        };
        Contestant contestant = new Contestant("a", slowAtFirst);
        Measurement warm = race(new Schedule(40_000_000, 1_000, 5), contestant).get(0);
        assertThat(warm.nanos().percentile(100)).isEqualTo(1_000);
    }

    @Test
    void timeSpentWaitingForTheProcessorIsNotCharged() throws IOException {
        Contestant.Job interrupted = () -> {
            meter.work(100);
            meter.beInterrupted(5_000);
            return 1;
        };
        Contestant contestant = new Contestant("a", interrupted);
        assertThat(race(new Schedule(0, 1_000, 1), contestant).get(0).nanos().min())
                .isEqualTo(100);
    }

    @Test
    void theMeterOfThisThreadSeesWorkAndAllocation() {
        Meter real = Meter.ofThisThread();
        long elapsed = real.elapsedNanos();
        long worked = real.workedNanos();
        long allocated = real.allocatedBytes();
        byte[][] garbage = new byte[1000][];
        for (int i = 0; i < garbage.length; i++) {
            garbage[i] = new byte[1000];
        }
        assertThat(real.allocatedBytes() - allocated).isBetween(1_000_000L, 2_000_000L);
        assertThat(real.workedNanos()).isGreaterThan(worked);
        assertThat(real.elapsedNanos()).isGreaterThan(elapsed);
        assertThat(garbage[999]).hasSize(1000);
    }

    private List<Measurement> race(Schedule schedule, Contestant contestant) throws IOException {
        return new Race(schedule, meter).run(List.of(contestant));
    }

    private Contestant contestant(String name, int operations, long nanos, long bytes) {
        return new Contestant(name, () -> {
            meter.work(nanos);
            meter.allocate(bytes);
            return operations;
        });
    }

    private static Contestant recording(Contestant contestant, List<String> turns) {
        return new Contestant(contestant.name(), () -> {
            turns.add(contestant.name());
            return contestant.job().run();
        });
    }

    /** A meter that moves only when it is told to. */
    private static final class ManualMeter implements Meter {
        private long elapsed = 17;
        private long worked = 23;
        private long allocated = 42;

        void work(long nanos) {
            elapsed += nanos;
            worked += nanos;
        }

        void beInterrupted(long nanos) {
            elapsed += nanos;
        }

        void allocate(long bytes) {
            allocated += bytes;
        }

        @Override
        public long elapsedNanos() {
            return elapsed;
        }

        @Override
        public long workedNanos() {
            return worked;
        }

        @Override
        public long allocatedBytes() {
            return allocated;
        }
    }
}
