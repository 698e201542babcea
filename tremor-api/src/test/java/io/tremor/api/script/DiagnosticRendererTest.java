package io.tremor.api.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticRendererTest {
    @Test
    void putsCaretsMessageAndNotesBelowTheLine() {
        String rendered = plain("let a = 1;\nevent.snot\nnext context line\n", 2, 7, 2, 11, 2, 3, "hint text");

        assertThat(rendered).isEqualTo("""
            Error:\s
                2 | event.snot
                  |       ^^^^ what is wrong
                  |            NOTE: hint text
                3 | next context line

            """);
    }

    @Test
    void showsOnlyTheLinesOfTheSpanWithoutAContext() {
        Diagnostic diagnostic = Diagnostic.error(ErrorCode.SYNTAX, "what is wrong", span(2, 1, 2, 4));

        assertThat(DiagnosticRenderer.plain(Source.of("one\ntwo\nthree"), diagnostic))
                .isEqualTo("""
                    Error:\s
                        2 | two
                          | ^^^ what is wrong

                    """);
    }

    @Test
    void underlinesTheLastLineOfASpanOverSeveral() {
        assertThat(plain("first\n  second\nthird\n", 1, 3, 2, 9, 1, 3)).isEqualTo("""
            Error:\s
                1 | first
                2 |   second
                  | ^^^^^^^^ what is wrong
                3 | third

            """);
    }

    @Test
    void underlinesNothingWhereASpanEndsBeforeAnyCharacterOfItsLastLine() {
        assertThat(plain("first\nsecond\n", 1, 1, 2, 1, 1, 2)).isEqualTo("""
            Error:\s
                1 | first
                2 | second
                  |  what is wrong

            """);
    }

    @Test
    void endsWithoutAnEmptyLineBehindALastLineThatNoNewlineEnds() {
        assertThat(plain("bad\nlast", 1, 1, 1, 4, 1, 2)).isEqualTo("""
            Error:\s
                1 | bad
                  | ^^^ what is wrong
                2 | last
            """);
    }

    @Test
    void countsATabAsOneColumnAndLeavesItInTheLine() {
        assertThat(plain("\t\tbad\n", 1, 3, 1, 6, 1, 1)).isEqualTo("""
            Error:\s
                1 | \t\tbad
                  |   ^^^ what is wrong

            """);
    }

    @Test
    void countsCodePoints() {
        assertThat(plain("日本 😀 bad\n", 1, 6, 1, 9, 1, 1)).isEqualTo("""
            Error:\s
                1 | 日本 😀 bad
                  |      ^^^ what is wrong

            """);
    }

    @Test
    void givesAnEmptySpanOneCaret() {
        assertThat(plain("event", 1, 6, 1, 6, 1, 1)).isEqualTo("""
            Error:\s
                1 | event
                  |      ^ what is wrong

            """);
    }

    @Test
    void showsTheEmptyLineBehindTheLastNewlineOnlyWhereTheSpanLiesOnIt() {
        assertThat(plain("one\n", 2, 1, 2, 1, 1, 2)).isEqualTo("""
            Error:\s
                1 | one
                2 |\s
                  | ^ what is wrong

            """);
        assertThat(plain("one\n", 1, 1, 1, 4, 1, 3)).isEqualTo("""
            Error:\s
                1 | one
                  | ^^^ what is wrong

            """);
    }

    @Test
    void showsTheOneLineOfAnEmptyText() {
        assertThat(plain("", 1, 1, 1, 1, 1, 1)).isEqualTo("""
            Error:\s
                1 |\s
                  | ^ what is wrong

            """);
    }

    @Test
    void survivesPlacesThatAreNotInTheText() {
        assertThat(plain("one\ntwo", 7, 5, 8, 3, 7, 9))
                .startsWith("Error: \n    7 | \n")
                .contains("what is wrong");
    }

    @Test
    void showsTheMessageAloneWithoutASpan() {
        Diagnostic diagnostic = Diagnostic.error(ErrorCode.UNREADABLE_SOURCE, "no such file", null);

        assertThat(DiagnosticRenderer.plain(Source.of(""), diagnostic)).isEqualTo("Error: no such file");
        assertThat(DiagnosticRenderer.plain(Source.of(""), diagnostic.note("look again")))
                .isEqualTo("Error: no such file\nNOTE: look again");
    }

    @Test
    void callsAWarningAWarning() {
        Diagnostic warning = new Diagnostic(
                ErrorCode.NO_DEFAULT_CASE, Severity.WARNING, "odd", null, span(1, 1, 1, 2), null, List.of());

        assertThat(DiagnosticRenderer.plain(Source.of("x\n"), warning))
                .isEqualTo("Warning(behaviour): \n    1 | x\n      | ^ odd\n\n");
    }

    @Test
    void dropsTheCarriageReturnBeforeANewline() {
        assertThat(plain("bad\r\nnext\r\n", 1, 1, 1, 4, 1, 2)).isEqualTo("""
            Error:\s
                1 | bad
                  | ^^^ what is wrong
                2 | next

            """);
    }

    @ParameterizedTest(name = "U+{0}")
    @CsvSource({"0000, 2400", "001B, 241B", "007F, FFFD", "0085, FFFD", "2028, FFFD", "202E, FFFD", "2066, FFFD"})
    void showsACharacterThatCouldForgeTextAsOneThatCannot(String hidden, String shown) {
        String text = "a" + Character.toString(Integer.parseInt(hidden, 16)) + "b bad\n";

        assertThat(plain(text, 1, 5, 1, 8, 1, 1))
                .isEqualTo("""
                    Error:\s
                        1 | a%sb bad
                          |     ^^^ what is wrong

                    """.formatted(Character.toString(Integer.parseInt(shown, 16))));
    }

    @Test
    void showsAnUnpairedSurrogateAsAReplacementCharacter() {
        assertThat(plain("\uD800 bad", 1, 3, 1, 6, 1, 1)).contains("    1 | \uFFFD bad\n      |   ^^^");
    }

    @Test
    void showsThePartOfALongLineAroundTheCarets() {
        String text = "x".repeat(100_000) + "bad" + "y".repeat(100_000) + "\nnext\n";

        assertThat(plain(text, 1, 100_001, 1, 100_004, 1, 2))
                .isEqualTo("""
                    Error:\s
                        1 | …%sbad%s…
                          | %s^^^ what is wrong
                        2 | next

                    """.formatted("x".repeat(99), "y".repeat(396), " ".repeat(100)));
    }

    @Test
    void cutsTheCaretsOfALongSpanWithItsLine() {
        assertThat(plain("x".repeat(1_000_000), 1, 1, 1, 1_000_001, 1, 1))
                .isEqualTo("""
                    Error:\s
                        1 | %s…
                          | %s what is wrong

                    """.formatted("x".repeat(499), "^".repeat(500)));
    }

    @Test
    void coloursTheSameText() {
        String text = "let a = 1;\nevent.snot\n";
        Diagnostic diagnostic = diagnostic(2, 7, 2, 11, 1, 2, "hint text");

        String coloured = DiagnosticRenderer.coloured(Source.of(text), diagnostic);

        assertThat(coloured).contains("\033[1;31m^^^^ what is wrong\033[0m");
        assertThat(coloured.replaceAll("\033\\[[0-9;]*m", ""))
                .isEqualTo(DiagnosticRenderer.plain(Source.of(text), diagnostic));
    }

    private static String plain(
            String text, int line, int column, int endLine, int endColumn, int first, int last, String... notes) {
        return DiagnosticRenderer.plain(
                Source.of(text), diagnostic(line, column, endLine, endColumn, first, last, notes));
    }

    private static Diagnostic diagnostic(
            int line, int column, int endLine, int endColumn, int first, int last, String... notes) {
        return new Diagnostic(
                ErrorCode.SYNTAX,
                Severity.ERROR,
                "what is wrong",
                null,
                span(line, column, endLine, endColumn),
                span(first, 1, last, 1),
                List.of(notes));
    }

    private static SourceSpan span(int line, int column, int endLine, int endColumn) {
        return new SourceSpan(new Location(0, line, column), new Location(0, endLine, endColumn));
    }
}
