package io.tremor.engine.lang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AnalysisWarningTest {
    private static String warnings(String script) {
        return new AnalysedScript(script).warnings();
    }

    @Test
    void warnsOfALowerCaseConstant() {
        assertThat(warnings("const a = \"a\"; const A_1 = 1; const \u00df = 1")).isEqualTo("""
            Warning(consistency):\s
                1 | const a = "a"; const A_1 = 1; const \u00df = 1
                  | ^^^^^^^^^^^^^ const's are canonically written in UPPER_CASE

            Warning(consistency):\s
                1 | const a = "a"; const A_1 = 1; const \u00df = 1
                  |                               ^^^^^^^^^^^ const's are canonically written in UPPER_CASE

            """);
    }

    @Test
    void warnsOfAMatchWithoutDefault() {
        assertThat(warnings("match true of\n  case true => true\n  case _ when event => 1\nend;\n1"))
                .isEqualTo("""
                    Warning(behaviour):\s
                        1 | match true of
                        2 |   case true => true
                        3 |   case _ when event => 1
                        4 | end;
                          | ^^^ This match expression has no default clause, if the other clauses do not cover all possibilities\
                     this will lead to events being discarded with runtime errors.

                    """);
    }

    @Test
    void warnsOfEveryDefaultButTheFirst() {
        assertThat(warnings(
                        "merge event of match true of\n  case x = _ => 1\n  case _ => 2\n  case _ => 3\nend end;\n1"))
                .isEqualTo("""
                    Warning(behaviour):\s
                        1 | merge event of match true of
                        2 |   case x = _ => 1
                        3 |   case _ => 2
                          |   ^^^^^^^^^^^ Any but the first `case _` statement are unreachable and will be ignored.
                        4 |   case _ => 3
                        5 | end end;

                    Warning(behaviour):\s
                        1 | merge event of match true of
                        2 |   case x = _ => 1
                        3 |   case _ => 2
                        4 |   case _ => 3
                          |   ^^^^^^^^^^^ Any but the first `case _` statement are unreachable and will be ignored.
                        5 | end end;

                    """);
    }

    @Test
    void warnsOfPredicatesThatOthersImplyOrExclude() {
        assertThat(warnings("match event of\n  case %{ present a, a == 1 } => 1\n  case %{ absent a, a == 2 } => 2\n"
                        + "  case _ => 3\nend"))
                .isEqualTo("""
                    Warning(behaviour):\s
                        1 | match event of
                        2 |   case %{ present a, a == 1 } => 1
                          |        ^^^^^^^^^^^^^^^^^^^^^^ The field a is checked with both present and another extractor,\
                     this is redundant as extractors imply presence. It may also overwrite the result of the extractor.
                        3 |   case %{ absent a, a == 2 } => 2
                        4 |   case _ => 3

                    Warning(behaviour):\s
                        1 | match event of
                        2 |   case %{ present a, a == 1 } => 1
                        3 |   case %{ absent a, a == 2 } => 2
                          |        ^^^^^^^^^^^^^^^^^^^^^ The field a is checked with both absence and another extractor,\
                     this test can never be true.
                        4 |   case _ => 3
                        5 | end
                    """);
    }

    @Test
    void warnsTwiceOfAFieldThatIsToBePresentAndAbsent() {
        assertThat(warnings("match event of case %{ present a, absent a } => 1 case _ => 2 end"))
                .contains("checked with both present")
                .contains("checked with both absence");
    }

    @Test
    void warnsOfAFoldThatMayChange() {
        assertThat(warnings("for event of\n  case (k, v) => v\ninto 0 use + end"))
                .isEqualTo("""
                    Warning(general):\s
                        1 | for event of
                        2 |   case (k, v) => v
                        3 | into 0 use + end
                          | ^^^^^^^^^^^^^^^^ The `use <op>` syntax is experimental and may be deprecated or replaced

                    """);
    }

    @Test
    void warnsOfSlowCallsHoweverTheyAreNamed() {
        String slow =
                "`array::push(the_array, element)` can be replaced by `the_array + [element]` for better performance";
        assertThat(warnings("core::array::push([], event)")).contains(slow);
        assertThat(warnings("intrinsic fn add(a, b) as array::push; add([], event)"))
                .containsSubsequence("^^^ " + slow, "^^^ " + slow);
        assertThat(warnings("fn add(a, b) with core::array::push(b, a) end; add([], event)"))
                .containsSubsequence("^^^ " + slow, "^^^ " + slow);
    }

    @Test
    void listsWarningsByClassFirst() {
        String script =
                "match 1 of case 1 => 1 end; const a = 1; core::array::push([], 1); for [] of case (k, v) => v into 0"
                        + " use + end";
        assertThat(warnings(script).lines().filter(line -> line.startsWith("Warning")))
                .containsExactly(
                        "Warning(general): ",
                        "Warning(performance): ",
                        "Warning(consistency): ",
                        "Warning(behaviour): ");
    }
}
