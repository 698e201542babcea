package io.tremor.bench.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets contestants take turns in slices of a few milliseconds.
 *
 * <p>On a shared machine the same code runs at different speeds from second to second. Turns that short meet the same
 * conditions, so that low percentiles of many slices can be compared, which means of separate runs cannot. What counts is
 * processor time: somebody else's work in between is not charged to anyone.
 */
final class Race {
    private static final long WARM_UP_SLICE_NANOS = 20_000_000;

    private final Schedule schedule;
    private final Meter meter;

    Race(Schedule schedule, Meter meter) {
        this.schedule = schedule;
        this.meter = meter;
    }

    List<Measurement> run(List<Contestant> contestants) throws IOException {
        for (long done = 0; done < schedule.warmUpNanos(); done += WARM_UP_SLICE_NANOS) {
            for (Contestant contestant : contestants) {
                runSlice(contestant.job(), WARM_UP_SLICE_NANOS);
            }
        }
        List<List<Slice>> slices = new ArrayList<>();
        contestants.forEach(contestant -> slices.add(new ArrayList<>()));
        for (int i = 0; i < schedule.slices(); i++) {
            for (int j = 0; j < contestants.size(); j++) {
                Contestant.Job job = contestants.get(j).job();
                // Whoever ran before has left its data in the caches; that is not held against this one.
                job.run();
                slices.get(j).add(runSlice(job, schedule.sliceNanos()));
            }
        }
        List<Measurement> measurements = new ArrayList<>();
        for (int j = 0; j < contestants.size(); j++) {
            measurements.add(new Measurement(
                    contestants.get(j).name(),
                    Samples.of(slices.get(j).stream().mapToDouble(Slice::nanos).toArray()),
                    Samples.of(slices.get(j).stream().mapToDouble(Slice::bytes).toArray())));
        }
        return measurements;
    }

    private Slice runSlice(Contestant.Job job, long atLeastNanos) throws IOException {
        long operations = 0;
        long bytesBefore = meter.allocatedBytes();
        long end = meter.elapsedNanos() + atLeastNanos;
        long workedBefore = meter.workedNanos();
        do {
            operations += job.run();
        } while (meter.elapsedNanos() < end);
        long worked = meter.workedNanos() - workedBefore;
        long bytes = meter.allocatedBytes() - bytesBefore;
        return new Slice(worked / (double) operations, bytes / (double) operations);
    }

    /** Figures per operation. */
    private record Slice(double nanos, double bytes) {}
}
