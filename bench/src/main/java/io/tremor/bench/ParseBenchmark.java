package io.tremor.bench;

import io.tremor.bench.library.Stage;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/** Bytes to whatever the library reads into: for tremor, an index of the validated document. */
public class ParseBenchmark extends StageBenchmark {
    /** Creates the benchmark. */
    public ParseBenchmark() {
        super(Stage.PARSE);
    }

    /** Takes one event. */
    @Benchmark
    public void event() throws IOException {
        workOnNext();
    }
}
