package io.tremor.bench;

import io.tremor.bench.library.Stage;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/** Bytes to bytes: parse, insert three fields, erase one, write. */
public class RoundTripBenchmark extends StageBenchmark {
    /** Creates the benchmark. */
    public RoundTripBenchmark() {
        super(Stage.ROUND_TRIP);
    }

    /** Takes one event. */
    @Benchmark
    public void event() throws IOException {
        workOnNext();
    }
}
