package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.tremor.engine.lang.ScriptFixture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptFunctionTest {
    static Stream<Arguments> calls() {
        return Stream.of(
                arguments("fn f(a, b) with a - b end; f(event, 1)", "3", "2"),
                arguments("fn f(a) with let b = a + 1; b * 2 end; f(event)", "3", "8"),
                arguments("fn f(a) with [a, event, state, $, args] end; f(event)", "3", "[3,null,null,null,[]]"),
                arguments("fn f(a, b) with present b end; [f(event, 2), f(event)]", "1", "[true,false]"),
                arguments(
                        "fn f(a, b) with b end; f(event)",
                        "1",
                        "fail 1:17: Trying to access a non existing local key `b`"),
                arguments("fn f(a) with present b end; [f(event, 2)]", "1", "[false]"),
                arguments("fn f(a, ...) with let x = 1; args end; f(event, 2, 3)", "1", "[2,3]"),
                arguments("fn f(...) with args end; f(event, [2])", "1", "[1,[2]]"),
                arguments(
                        "fn f(a) with let event = a; let state = 1; [event, state] end; [f(event), event, state]",
                        "5",
                        "[[5,1],5,null]"),
                arguments("fn f(r) with let r.x = 1; r end; [f(event), event]", "{}", "[{\"x\":1},{}]"),
                arguments(
                        "fn f(x) with let event.x = x end; f(event)",
                        "1",
                        "fail 1:24: Conflicting types, got null but expected record"),
                arguments("let h = 1; h", "1", "1"),
                arguments("fn f(a) with let h = a; h end; let h = \"outer\"; [f(event), h]", "1", "[1,\"outer\"]"),
                arguments("fn g(x) with x * 2 end; fn f(x) with g(x) + g(x + 1) end; f(event)", "1", "6"),
                arguments(
                        "fn f(a) with a / 0 end; f(event)",
                        "1",
                        "fail 1:14: The binary operation `/` must have a non zero RHS"),
                arguments(
                        "fn f(a) with a / 0 end; f(1)",
                        "1",
                        "refused 1:14: The binary operation `/` must have a non zero RHS"),
                arguments(
                        "fn f(x) with match x of case 1 => \"a\" case _ => x end end; [f(event), f(1)]",
                        "1 | 2",
                        "[\"a\",\"a\"] | [2,\"a\"]"),
                arguments("fn f(x) with for x of case (i, e) when e > 1 => e end end; f(event)", "[1,2]", "[2]"),
                arguments("fn f(x) with 1; 2; x end; f(event)", "7", "7"));
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments(
                        "fn f(a, b) of case (1, _) => [a, b] case (_, 2) => {\"a\": a, \"b\": b} case _ => [b] end;"
                                + " f(event.a, event.b)",
                        "{\"a\":1.0,\"b\":2} | {\"a\":0,\"b\":2.0} | {\"a\":3,\"b\":3}",
                        "[1,2] | {\"a\":0,\"b\":2} | [3]"),
                arguments(
                        "fn f(r) of case (%{ present id }) => r case _ => \"none\" end; f(event)",
                        "{\"id\":1,\"x\":2} | {}", "{\"id\":1} | \"none\""),
                arguments(
                        "fn f(r) of case (%{ present id }) when r.x == 2 => r case _ => \"none\" end; f(event)",
                        "{\"id\":1,\"x\":2} | {\"id\":1,\"x\":3}", "{\"id\":1} | \"none\""),
                arguments("fn f(a) of case (a) => \"same\" case _ => \"other\" end; f(event)", "1", "\"same\""),
                arguments(
                        "fn f(a, b) of case (b, _) => \"same\" case _ => \"diff\" end; [f(event, 1), f(event, event)]",
                        "1 | 2",
                        "[\"same\",\"same\"] | [\"diff\",\"same\"]"),
                arguments(
                        "fn f(a, b) of case (1) => \"one\" case _ => \"default\" end; f(event, 1)", "1", "\"default\""),
                arguments(
                        "fn f(a, b) of case (1, 2) => 1 case _ => a end; f(event)",
                        "1",
                        "fail 1:9: Trying to access a non existing local key `b`"),
                arguments(
                        "fn f(a) of case (1) when a => 1 case _ => a end; f(event)",
                        "1",
                        "fail 1:26: Conflicting types, got integer but expected bool"),
                arguments(
                        "fn fact(n, acc) of case (0, _) => acc case _ => recur(n - 1, acc * n) end; fact(event, 1)",
                        "0 | 5 | 20",
                        "1 | 120 | 2432902008176640000"));
    }

    static Stream<Arguments> recursions() {
        return Stream.of(
                arguments(
                        "fn r(n) with match n of case 0 => \"done\" case _ => recur(n - 1) end end; r(event)",
                        "0 | 1023 | 1024",
                        "\"done\" | \"done\" | fail 1:74: Recursion limit Reached"),
                arguments(
                        "fn r(n) with (match n of case 0 => \"done\" case _ => recur(n - 1) end) end; r(event)",
                        "10",
                        "\"done\""),
                arguments(
                        "fn r(n, m) with let x = match n of case 0 => m case _ => recur(n - 1, m + 1) end end;"
                                + " r(event, 0)",
                        "3",
                        "3"),
                arguments(
                        "fn r(n) with let seen = present x; let x = 1; match n of case 0 => seen case _ => recur(n -"
                                + " 1) end end; r(event)",
                        "3",
                        "false"),
                arguments(
                        "fn r(n) with for [1, 2] of case (i, e) when n > 0 => recur(n - 1) case (i, e) => e end end;"
                                + " r(event)",
                        "3",
                        "[1,2]"),
                arguments(
                        "fn swap(a, b, n) of case (_, _, 0) => [a, b] case _ => recur(b, a, n - 1) end; swap(event, 2,"
                                + " 3)",
                        "1",
                        "[2,1]"),
                arguments("fn loop(n) with recur(n + 1) end; loop(event)", "0", "fail 1:35: Recursion limit Reached"),
                arguments("fn loop(n) with recur(n + 1) end; loop(1)", "0", "refused 1:35: Recursion limit Reached"),
                arguments("fn loop(n, ...) of case _ => n end; 1", "0", "refused"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"calls", "cases"})
    void calls(String script, String events, String outcomes) {
        assertThat(ScriptFixture.run(script, events.split(" \\| "))).isEqualTo(outcomes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recursions")
    void recurs(String script, String events, String outcomes) {
        assertThat(ScriptFixture.run(script, events.split(" \\| "))).startsWith(outcomes);
    }

    @Test
    void showsWhatIsAroundACallThatFails() {
        assertThat(ScriptFixture.run("fn f() with 1 end;\n\n\nlet x = f(\"a\");\nevent + f(event)", "[]"))
                .isEqualTo("fail 5:1: The binary operation `+` is not defined for the type `array` and `integer`");
    }

    @Test
    void callsAnewForEachEventWhatMayGiveAnotherValue() {
        assertThat(ScriptFixture.run(
                        "use tremor::system; fn f() with system::ingest_ns() end; fn g(x) with f() + x + 0 end; [f(),"
                                + " g(10), g(event)]",
                        "0",
                        "0",
                        "1"))
                .isEqualTo("[0,10,0] | [1,11,1] | [2,12,3]");
    }

    @Test
    void refusesCallsThatAreNestedTooDeep() {
        StringBuilder script = new StringBuilder("fn f0(x) with x + 1 end;\n");
        for (int i = 1; i < 400; i++) {
            script.append("fn f%d(x) with f%d(x) + 1 end;\n".formatted(i, i - 1));
        }

        assertThat(ScriptFixture.run(script + "f200(event)", "0")).isEqualTo("201");
        assertThat(ScriptFixture.run(script + "f399(event)", "0"))
                .isEqualTo("fail 145:17: Calls of functions are nested deeper than 256");
    }

    @Test
    void spendsStepsWhereCallsMultiply() {
        StringBuilder script = new StringBuilder("fn f0(x) with x + 1 end;\n");
        for (int i = 1; i < 40; i++) {
            script.append("fn f%d(x) with f%d(x) + f%d(x) end;\n".formatted(i, i - 1, i - 1));
        }

        assertThat(ScriptFixture.run(script + "f39(event)", "0"))
                .contains("The script takes too many steps for one event");
        assertThat(ScriptFixture.run(script + "f39(0)", "0"))
                .startsWith("refused")
                .contains("too many steps");
    }
}
