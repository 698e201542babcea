package io.tremor.engine.lang.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class AnalysisErrorTest {
    static Stream<Arguments> errors() {
        return Stream.of(
                arguments("snot::badger(event)", "1:1 Call to undefined function snot::badger"),
                arguments("badger(event)", "1:1 Call to undefined function ::badger"),
                arguments("core::strin::len(event)", "1:1 Call to undefined module strin"),
                arguments("core::string::lenn(event)", "1:1 Call to undefined function string::lenn"),
                arguments("nope(other(1))", "1:1 Call to undefined function ::nope"),
                arguments("fn f() with f() end; 1", "1:13 Call to undefined function ::f"),
                arguments("fn f() with g() end; fn g() with 1 end; 1", "1:13 Call to undefined function ::g"),
                arguments("snot::BADGER", "1:1 The constant snot::BADGER (absolute path) is not defined."),
                arguments("event.x; a::b::C.d[0]", "1:10 The constant a::b::C (absolute path) is not defined."),
                arguments("const A = 1; const A = 2; A", "1:14 Can't define the const `A` twice"),
                arguments("fn a() with 1 end; fn a() with 2 end; 1", "1:20 Can't define the function `a` twice"),
                arguments(
                        "fn a() with 1 end; intrinsic fn a(x) as string::len; 1",
                        "1:20 Can't define the function `a` twice"),
                arguments("intrinsic fn a(x) as nope::len; 1", "1:1 Call to undefined module nope"),
                arguments(
                        "intrinsic fn a(x) as string::len::len; 1",
                        "1:1 Call to undefined function core::string::len::len"),
                arguments(
                        "const A = event; A",
                        "1:1 The expression isn't constant and can't be evaluated at compile time"),
                arguments("const A = 1 / 0; A", "1:11 cannot be computed"),
                arguments("recur(1)", "1:1 Can not recur from this location"),
                arguments("fn f(a) with recur(a); a end; 1", "1:14 Can not recur from this location"),
                arguments("fn f(a) with recur(a) + 1 end; 1", "1:14 Can not recur from this location"),
                arguments("fn f(a) with [recur(a)] end; 1", "1:15 Can not recur from this location"),
                arguments("fn f(a) with recur(recur(a)) end; 1", "1:20 Can not recur from this location"),
                arguments("fn f(a) with recur() end; 1", "1:14 Wrong number of arguments 1 != 0"),
                arguments("fn f(a, ...) with recur(a, a) end; 1", "1:19 Wrong number of arguments 1 != 2"),
                arguments(
                        "fn f(a) with match a of case 1 => recur(a); 2 case _ => 1 end end; 1",
                        "1:35 Can not recur from this location"),
                arguments("fn f(a) with emit a end; 1", "1:14 Can not emit from this location"),
                arguments("fn f(a) of case (1) => drop case _ => a end; 1", "1:24 Can not drop from this location"),
                arguments("<<event:100>>", "1:3 negative bits or bits > 64 are are not allowed: 100"),
                arguments("<<event:0>>", "1:3 negative bits or bits > 64 are are not allowed: 0"),
                arguments("<<1, event:8/big_float>>", "1:6 Not a valid data type: 'big-float'"),
                arguments("event[1.5]", "1:7 Conflicting types, got float but expected one of integer, string"),
                arguments(
                        "let event.a[true] = 1",
                        "1:13 Conflicting types, got bool but expected one of integer, string"),
                arguments("[1][null]", "1:5 Conflicting types, got null but expected one of integer, string"),
                arguments(
                        "match event of case ~ frobnicate|x| => 1 case _ => 2 end",
                        "1:23 Invalid tilde predicate pattern: Unsupported extractor frobnicate"),
                arguments(
                        "match event of case %{ a ~= foo|x| } => 1 case _ => 2 end",
                        "1:29 Invalid tilde predicate pattern: Unsupported extractor foo"),
                arguments(
                        "match event of case %[ ~ foo|x| ] => 1 case _ => 2 end",
                        "1:26 Invalid tilde predicate pattern: Unsupported extractor foo"),
                arguments("match a() of case _ => b() end", "1:24 Call to undefined function ::b"),
                arguments("patch a() of insert \"x\" => b() end", "1:28 Call to undefined function ::b"),
                arguments("merge a() of b() end", "1:7 Call to undefined function ::a"),
                arguments("for a() of case (k, v) => b() end", "1:5 Call to undefined function ::a"),
                arguments("let event[a()] = b()", "1:11 Call to undefined function ::a"),
                arguments("\"#{a()}#{b()}\"", "1:4 Call to undefined function ::a"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void saysWhatIsWrongAndWhere(String script, String expected) {
        assertThat(new AnalysedScript(script).errorLines()).containsExactly(expected);
    }

    @Test
    void reportsIndependentErrorsOfAllStatements() {
        assertThat(new AnalysedScript("a(); const X = 1 / 0; fn f() with b() end; X; f(); c()").errorLines())
                .containsExactly(
                        "1:1 Call to undefined function ::a",
                        "1:16 cannot be computed",
                        "1:35 Call to undefined function ::b",
                        "1:52 Call to undefined function ::c");
    }

    @Test
    void saysNothingAboutWhatBuildsOnABrokenDefinition() {
        String script = "const A = event; const B = A; fn f() with B end; let x = f() + nope();  A";
        assertThat(new AnalysedScript(script).errors()).hasSize(1);
    }

    @Test
    void keepsAHundredErrors() {
        assertThat(new AnalysedScript("a();".repeat(500)).errors()).hasSize(100);
    }

    @Test
    void marksTheLastLineOfWhatIsNotConstant() {
        assertThat(new AnalysedScript("const A = [event,\n  1];\nA").error()).isEqualTo("""
            Error:\s
                1 | const A = [event,
                2 |   1];
                  | ^^^^ The expression isn't constant and can't be evaluated at compile time

            """);
    }

    @Test
    void showsThreeLinesAroundAnUndefinedFunction() {
        assertThat(new AnalysedScript("1;\n2;\n3;\n4;\nnope(event);\n6;\n7;\n8;\n9").error())
                .isEqualTo("""
                    Error:\s
                        2 | 2;
                        3 | 3;
                        4 | 4;
                        5 | nope(event);
                          | ^^^^^^^^^^^ Call to undefined function ::nope
                        6 | 6;
                        7 | 7;
                        8 | 8;

                    """);
    }

    @Test
    void showsTwoLinesAroundAMisplacedStatement() {
        assertThat(new AnalysedScript("\nfn snot(a) with\n  recur(a);\n  a + 1\nend;\n1").error())
                .isEqualTo("""
                    Error:\s
                        1 |\s
                        2 | fn snot(a) with
                        3 |   recur(a);
                          |   ^^^^^^^^ Can not recur from this location
                        4 |   a + 1
                        5 | end;

                    """);
    }

    static Stream<Arguments> hints() {
        return Stream.of(
                arguments("core::strin::len(event)", "Did you mean `string`?"),
                arguments("core::object::len(event)", "Did you mean to use the `record` module"),
                arguments("core::string::lenn(event)", "Did you mean `len`?"),
                arguments("fn floor(x) with x end; flor(event)", "Did you mean `floor`?"));
    }

    @ParameterizedTest
    @MethodSource("hints")
    void saysWhatWasProbablyMeant(String script, String hint) {
        assertThat(new AnalysedScript(script).errors().get(0).notes()).containsExactly(hint);
    }
}
