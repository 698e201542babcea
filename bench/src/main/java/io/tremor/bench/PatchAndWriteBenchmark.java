package io.tremor.bench;

import io.tremor.bench.library.Stage;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** A parsed event to bytes, with three fields inserted and one erased. */
public class PatchAndWriteBenchmark extends StageBenchmark {
    /** {@link Stage#repeats()} of the stage, as annotations want it; a test compares the two. */
    static final int REPEATS = 64;

    /** Creates the benchmark. */
    public PatchAndWriteBenchmark() {
        super(Stage.PATCH_AND_WRITE);
    }

    /** Takes one event, many times. */
    @Benchmark
    @OperationsPerInvocation(REPEATS)
    public void event() throws IOException {
        workOnNext();
    }
}
