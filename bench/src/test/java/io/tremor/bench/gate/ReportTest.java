package io.tremor.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.bench.gate.JsonRow.Speed;
import io.tremor.bench.gate.Target.Ratio;
import io.tremor.bench.library.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ReportTest {
    private static final Row ROW = new JsonRow(
            "P1",
            "index and validate",
            Stage.PARSE,
            "app400",
            Speed.nanoseconds(330),
            0,
            List.of(new Ratio("simdjson", 1.9), new Ratio("jackson-tree", 4)),
            Set.of());
    private static final Figures FIGURES = new Figures(
            430,
            List.of(
                    new Measurement("tremor", Samples.of(215), Samples.of(0)),
                    new Measurement("jackson-tree", Samples.of(645), Samples.of(3000))));

    @Test
    void showsTheVerdictWithTargetsAndWhereTheFiguresComeFrom() {
        assertThat(report(new Result(ROW, FIGURES, Verdict.of(ROW.target(430), FIGURES))))
                .contains("# Gate of 2024-02-29 on JDK 17")
                .contains("* machine: an abacus")
                .contains("* commit: 0123abcd")
                .contains("| P1 | index and validate | app400 | 215 (330) | 2.00 | 0.0 (0) "
                        + "| simdjson not on this JDK, jackson-tree 3.00 (4) | **missed** |")
                .contains("* P1 on app400: 3.00 × jackson-tree, wanted are 4.00 (**missed**)")
                .contains("| jackson-tree | 645.0 | 645.0 | 645.0 | 667 | 3000.0 | 3.00 |");
    }

    @Test
    void showsWhyARowWasNotRun() {
        assertThat(report(new Result(ROW, null, Verdict.notRun("no events"))))
                .contains("| P1 | index and validate | app400 | | | | | **not run** |")
                .contains("* P1 on app400: no events (**not run**)");
    }

    private static String report(Result result) {
        Platform platform = new Platform("an abacus", "17.0.1 (someone)", 17, "0123abcd");
        return Report.of(LocalDate.of(2024, 2, 29), platform, List.of(result));
    }
}
