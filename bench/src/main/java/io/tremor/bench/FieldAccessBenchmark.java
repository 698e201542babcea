package io.tremor.bench;

import io.tremor.bench.library.Stage;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/** Bytes to fields: parse, look four fields up, read one as a string. */
public class FieldAccessBenchmark extends StageBenchmark {
    /** Creates the benchmark. */
    public FieldAccessBenchmark() {
        super(Stage.FIELD_ACCESS);
    }

    /** Takes one event. */
    @Benchmark
    public void event() throws IOException {
        workOnNext();
    }
}
