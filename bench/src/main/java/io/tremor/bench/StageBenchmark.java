package io.tremor.bench;

import io.tremor.bench.data.EventSet;
import io.tremor.bench.data.EventSets;
import io.tremor.bench.library.AnswerCheck;
import io.tremor.bench.library.Libraries;
import io.tremor.bench.library.Stage;
import io.tremor.bench.library.Work;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the benchmarks of all stages share: one library on one event set in a JVM of its own, one event an operation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 30, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public abstract class StageBenchmark {
    /** The library; {@link JmhRunner} adds those that only some JVMs can run. */
    @Param({"tremor", "jackson-tree", "jackson-map", "jackson-streaming", "fastjson2", "dsl-json"})
    public String library = "tremor";

    /** The event set. */
    @Param({"data", "match", "app400", "app2k"})
    public String events = "data";

    private final Stage stage;
    private @Nullable Work work;
    private int size;
    private int next;

    /** Creates the benchmark of a stage. */
    protected StageBenchmark(Stage stage) {
        this.stage = stage;
    }

    /** Opens the library and proves its answers. */
    @Setup
    public void open() throws IOException {
        EventSet set = EventSets.named(events);
        size = set.size();
        work = Libraries.named(library).work(stage, set);
        if (work == null) {
            throw new IllegalStateException(library + " has no way to do " + stage);
        }
        AnswerCheck.check(library, work, stage, set);
    }

    /** Works on the next event. */
    protected final void workOnNext() throws IOException {
        int event = next;
        next = event + 1 == size ? 0 : event + 1;
        if (work != null) {
            work.run(event);
        }
    }
}
