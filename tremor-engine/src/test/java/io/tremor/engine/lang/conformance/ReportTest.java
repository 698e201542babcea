package io.tremor.engine.lang.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.DiagnosticRenderer;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Location;
import io.tremor.api.script.Source;
import io.tremor.api.script.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void readsPlaceMessageAndNotes() {
        String rendered = """
            Error:\s
                1 | event.a +
                2 | event.b
                  |       ^ Something is wrong
                  |         NOTE: It helps to look
                3 | ;

            """;

        assertThat(Report.parse(rendered))
                .containsExactly(new Report("Error", 2, 7, 1, "Something is wrong", List.of("It helps to look")));
    }

    @Test
    void readsOneWarningBehindTheOther() {
        String rendered = """
            Warning(general):\s
                1 | a
                  | ^ First

            Warning(behaviour):\s
                2 | bc
                  | ^^ Second

            """;

        assertThat(Report.parse(rendered))
                .containsExactly(
                        new Report("Warning(general)", 1, 1, 1, "First", List.of()),
                        new Report("Warning(behaviour)", 2, 1, 2, "Second", List.of()));
    }

    @Test
    void countsTheFirstLineOfAHeredocWhichHasNoNumber() {
        String rendered = "Error: \n    1 | \"\"\"\nfirst\n      | ^ Broken\n";

        assertThat(Report.parse(rendered)).containsExactly(new Report("Error", 2, 1, 1, "Broken", List.of()));
    }

    @Test
    void readsWhereTheFileEndedTooSoon() {
        String rendered =
                "Error: Parser user error: UnrecognizedEof { location: 8:4 [0(0)], expected: [\"\\\"end\\\"\"] }";

        assertThat(Report.parse(rendered))
                .containsExactly(new Report("Error", 8, 4, 1, Report.UNEXPECTED_END, List.of()));
    }

    @Test
    void isTheSameForADiagnosticAndItsRendering() {
        Source source = Source.of("let x = 1;\nmatch x of\n  case 1 => 2\nend\n");
        SourceSpan oneLine = new SourceSpan(new Location(4, 1, 5), new Location(5, 1, 6));
        SourceSpan manyLines = new SourceSpan(new Location(11, 2, 1), new Location(40, 4, 4));
        for (SourceSpan span : List.of(oneLine, manyLines)) {
            Diagnostic diagnostic =
                    Diagnostic.error(ErrorCode.NO_CASE, "It fits nowhere", span).note("Think");

            assertThat(Report.parse(DiagnosticRenderer.plain(source, diagnostic)))
                    .containsExactly(Report.of(diagnostic));
        }
    }
}
