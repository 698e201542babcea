package io.tremor.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.bench.gate.Target.Ratio;
import io.tremor.bench.gate.Verdict.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GateTest {
    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({
        "MET,                   0",
        "MET SLOW_MACHINE,      0",
        "MET MISSED,            1",
        "MISSED NOT_RUN,        1",
        "NOT_RUN MISSED MET,    1",
        "MET NOT_RUN,           2",
        "NOT_RUN,               2"
    })
    void theExitCodeTellsMissedFromNotRun(String outcomes, int exitCode) {
        List<Result> results = List.of(outcomes.split(" ")).stream()
                .map(outcome -> new Result(new FakeRow(), null, new Verdict(Outcome.valueOf(outcome), List.of())))
                .toList();
        assertThat(Gate.exitCode(results)).isEqualTo(exitCode);
    }

    @Test
    void aGateThatRanNothingDoesNotPass() {
        assertThat(Gate.exitCode(List.of())).isEqualTo(2);
    }

    @Test
    void theBestOfAllHeatsCounts() throws IOException {
        Queue<Figures> heats = new ArrayDeque<>(List.of(figures(300, 150), figures(100, 200)));
        Result result = new Gate(row -> heats.remove(), 2, NOWHERE)
                .run(List.of(new FakeRow()))
                .get(0);
        assertThat(heats).isEmpty();
        assertThat(result.figures()).isNotNull();
        assertThat(result.figures().of("tremor").orElseThrow().nanos().p10()).isEqualTo(100);
        assertThat(result.figures().of("hare").orElseThrow().nanos().p10()).isEqualTo(150);
        assertThat(result.verdict().outcome())
                .as("1.5 times as fast, wanted are 2")
                .isEqualTo(Outcome.MISSED);
    }

    @Test
    void aRowThatCannotRunSaysWhyAndTheOthersGoOn() throws IOException {
        Queue<Row> rows = new ArrayDeque<>();
        HeatRunner runner = row -> {
            rows.add(row);
            if (rows.size() == 1) {
                throw new IllegalStateException("no events");
            }
            return figures(100, 200);
        };
        List<Result> results = new Gate(runner, 1, NOWHERE).run(List.of(new FakeRow(), new FakeRow()));
        assertThat(results.get(0).verdict()).isEqualTo(new Verdict(Outcome.NOT_RUN, List.of("no events")));
        assertThat(results.get(1).verdict().outcome()).isEqualTo(Outcome.MET);
        assertThat(Gate.exitCode(results)).isEqualTo(2);
    }

    @Test
    void everyRowHasAKeyOfItsOwn() {
        assertThat(Gate.rows().stream().map(Row::key)).doesNotHaveDuplicates();
        assertThat(Gate.rows().stream().map(Row::id)).contains("P1", "P2", "P3", "edge");
    }

    private static Figures figures(double tremor, double hare) {
        return new Figures(
                430,
                List.of(
                        new Measurement("tremor", Samples.of(tremor), Samples.of(0)),
                        new Measurement("hare", Samples.of(hare), Samples.of(0))));
    }

    /** A row that wants 100 ns, no allocation, and twice the hare's speed. */
    private static final class FakeRow implements Row {
        @Override
        public String id() {
            return "P0";
        }

        @Override
        public String work() {
            return "run";
        }

        @Override
        public String input() {
            return "road";
        }

        @Override
        public Target target(double inputBytes) {
            return new Target(100, 0, List.of(new Ratio("hare", 2)));
        }

        @Override
        public Heat open() {
            throw new AssertionError("the runner opens rows");
        }
    }
}
