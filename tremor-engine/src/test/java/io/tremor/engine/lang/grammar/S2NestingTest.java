package io.tremor.engine.lang.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Source;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Depth of a script is bounded, its length is not. */
class S2NestingTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MILLION = 1_000_000;
    private static final int MANY = 100_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        (               | 1
        [               | 1
        {               | 1
        {"a":           | 1
        f(              | 1
        a[              | 1
        <<              | 1
        "#{             | 1
        -               | 1
        not             | 1
        !               | 1
        let a =         | 1
        match           | 1
        for             | 1
        merge           | 1
        patch           | 1
        - (             | 2
        match a of case | 1
        match a of case %{ b ~= | 2
        match a of case %( b, [ | 3
        match a of case b = | 2
        use a::{        | 1
        patch a of merge "b" => merge | 2
        """)
    void refusesDeepNestingAtTheTokenThatIsTooDeep(String opening, int levels) {
        Diagnostic error = Assertions.assertTimeoutPreemptively(
                LONGEST,
                () -> Read.errors((opening + " ").repeat(MILLION / opening.length()))
                        .get(0));

        assertThat(error.code()).isEqualTo(ErrorCode.NESTED_TOO_DEEP);
        assertThat(error.message()).isEqualTo("This is nested deeper than 256");
        assertThat(error.span().start().offset() / (opening.length() + 1)).isEqualTo(Nesting.DEEPEST / levels);
    }

    static List<Arguments> nested() {
        return List.of(
                Arguments.of("(", "1", ")", 1),
                Arguments.of("[", "1", "]", 1),
                Arguments.of("{\"a\":", "1", "}", 1),
                Arguments.of("f(", "1", ")", 1),
                Arguments.of("-", "1", "", 1),
                Arguments.of("\"#{", "1", "}\"", 1),
                Arguments.of("<< ", "1", " >>", 1),
                Arguments.of("let a = ", "1", "", 1),
                Arguments.of("match 1 of case 1 => ", "1", " end", 1),
                Arguments.of("[match 1 of case 1 => ", "1", " end]", 2),
                Arguments.of("for 1 of case (a, b) => ", "1", " end", 1),
                Arguments.of("merge 1 of ", "1", " end", 1),
                Arguments.of("patch 1 of insert \"a\" => ", "1", " end", 1),
                Arguments.of("-[", "1", "]", 2));
    }

    @ParameterizedTest
    @MethodSource("nested")
    void readsWhatIsNestedAsDeepAsAllowed(String open, String inner, String close, int levels) {
        int times = Nesting.DEEPEST / levels;

        assertThatCode(() -> ScriptGrammar.parse(Source.of(open.repeat(times) + inner + close.repeat(times))))
                .doesNotThrowAnyException();
        assertThat(Read.errors(open.repeat(times + 1) + inner + close.repeat(times + 1))
                        .get(0)
                        .code())
                .isEqualTo(ErrorCode.NESTED_TOO_DEEP);
    }

    static List<Arguments> chains() {
        return List.of(
                Arguments.of("terms", list("1", " + ", MANY)),
                Arguments.of("terms of two levels", list("1 * 2", " + ", MANY)),
                Arguments.of("fields", "event." + list("a", ".", MANY)),
                Arguments.of("indexes", "event" + "[1]".repeat(MANY)),
                Arguments.of("modules", list("a", "::", MANY)),
                Arguments.of("modules in use", "use " + list("a", "::", MANY)),
                Arguments.of("cases", "match 1 of " + "case 1 => 2 ".repeat(MANY) + "end"),
                Arguments.of("cases of values", "[match 1 of " + "case 1 => 2 ".repeat(MANY) + "end]"),
                Arguments.of("cases of a loop", "for 1 of " + "case (a, b) => 2 ".repeat(MANY) + "end"),
                Arguments.of("cases of a function", "fn f(a) of " + "case (1) => 2 ".repeat(MANY) + "case _ => 3 end"),
                Arguments.of("statements", list("1", ";", MANY)),
                Arguments.of("negative statements", list("-1", ";", MANY)),
                Arguments.of("assignments", list("let a = 1", ";", MANY)),
                Arguments.of("elements", "[" + list("-1", ",", MANY) + "]"),
                Arguments.of("fields of a record", "{" + list("\"a\": 1", ",", MANY) + "}"),
                Arguments.of("arguments", "f(" + list("1", ",", MANY) + ")"),
                Arguments.of("parts", "\"" + "a#{1}".repeat(MANY) + "\""),
                Arguments.of("bytes", "<<" + list("1", ",", MANY) + ">>"),
                Arguments.of("operations", "patch 1 of " + list("erase \"a\"", ";", MANY) + " end"),
                Arguments.of("predicates", "match 1 of case %{" + list("a == 1", ",", MANY) + "} => 1 end"),
                Arguments.of("doc comments", "## x\n".repeat(MANY) + "const A = 1"),
                Arguments.of("a long string", "\"" + "aé".repeat(MANY) + "\""),
                Arguments.of("a long here doc", "\"\"\"\n" + "a\n".repeat(MANY) + "\"\"\""),
                Arguments.of("a long name", "a".repeat(MANY)),
                Arguments.of("a long comment", "#" + "é".repeat(MANY) + "\n1"));
    }

    private static String list(String element, String separator, int times) {
        return String.join(separator, Collections.nCopies(times, element));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chains")
    void readsChainsOfAnyLength(String name, String script) {
        Assertions.assertTimeoutPreemptively(LONGEST, () -> ScriptGrammar.parse(Source.of(script)));
    }

    @ParameterizedTest
    @CsvSource({"1 1;", "1;;", "\"a\" \"b\";", "@"})
    void endsSoonInAScriptThatIsWrongEverywhere(String part) {
        List<Diagnostic> errors = Assertions.assertTimeoutPreemptively(LONGEST, () -> Read.errors(part.repeat(MANY)));

        assertThat(errors).hasSizeBetween(1, 10);
    }

    @Test
    void refusesAnIntegerOfAMillionDigits() {
        assertThat(Read.errors("1".repeat(MILLION)).get(0).message()).isEqualTo("An invalid integer literal");
    }
}
