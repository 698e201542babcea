package io.tremor.engine.lang.node.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.tremor.engine.lang.ScriptFixture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MatchNodeTest {
    private static final String NO_CASE = "fail 1:1: A match expression executed but no clause matched";

    static Stream<Arguments> matches() {
        return Stream.of(
                arguments(
                        "match event of case 1 => \"one\" case _ => \"other\" end",
                        "1 | 1.0 | 2",
                        "\"one\" | \"one\" | \"other\""),
                arguments("match event of case 1 => \"int\" case 1.0 => \"float\" end", "1 | 1.0", "\"int\" | \"int\""),
                arguments("match event of case 1.5 => 1 end", "1.5 | 1", "1 | " + NO_CASE),
                arguments("match event of case \"a\" => 1 case \"a\" => 2 end", "\"a\"", "1"),
                arguments("match event of case \"\\n\" => 1 case _ => 2 end", "\"\\u000a\"", "1"),
                arguments(
                        "match event of case null => 0 case true => 1 case false => 2 end",
                        "null | true | false",
                        "0 | 1 | 2"),
                arguments(
                        "match event of case [1, 2] => 1 case {\"a\": 1} => 2 case _ => 3 end",
                        "[1,2] | [1.0,2] | {\"a\":1} | [1]",
                        "1 | 1 | 2 | 3"),
                arguments(
                        "match event.v of case event.w => 1 case _ => 2 end",
                        "{\"v\":1,\"w\":1.0} | {\"v\":1,\"w\":2}",
                        "1 | 2"),
                arguments("match event of case _ when event > 1 => 1 case _ => 2 end", "1 | 2", "2 | 1"),
                arguments(
                        "match event of case _ when event => 1 case _ => 2 end",
                        "true | 7",
                        "1 | fail 1:28: Conflicting types, got integer but expected bool"),
                arguments(
                        "match event of case 2 when 1 => 1 case _ => 2 end",
                        "1 | 2",
                        "2 | fail 1:28: Conflicting types, got integer but expected bool"),
                arguments("match event of case 1 => 1 end", "2", NO_CASE),
                arguments("match event of case _ => 1 case 2 => 2 end", "2", "1"),
                arguments(
                        "[match event of case 1 => \"a\", \"b\" case _ => 1, event.x, 3 end]",
                        "1 | 2",
                        "[\"b\"] | [3]"),
                arguments(
                        "match event of case 1 => drop case 2 => emit 3 => \"p\" case _ => let $x = 1; event end",
                        "1 | 2 | 4",
                        "drop | 3 => p | 4"),
                arguments("match event of case 1 => emit 7 case _ => 1 end; 9", "1 | 2", "7 | 9"),
                arguments("let y = match event of case 1 => let x = 5; x case _ => 6 end; y", "1 | 2", "5 | 6"),
                arguments("let y = match event of case 1 => drop case _ => 6 end; y", "1 | 2", "drop | 6"),
                arguments("match event of case x = 1 => x case x = _ => [x] end", "1.0 | 2", "1 | [2]"),
                arguments("match event of case x = y = 1 => [x, y] case _ => 0 end", "1.0", "[1,1]"),
                arguments(
                        "match event.a of case 1 => let event.b = 2; event case _ => event end",
                        "{\"a\":1} | {\"a\":2}",
                        "{\"a\":1,\"b\":2} | {\"a\":2}"),
                arguments(
                        "match event of case x = %{ present a } => let event.a = 2; x case _ => 0 end",
                        "{\"a\":1}", "{\"a\":1}"),
                arguments(
                        "let event.a.b = 1; match event of case x = _ => let event.a.b = 2; [x, event] end",
                        "{}",
                        "[{\"a\":{\"b\":1}},{\"a\":{\"b\":2}}]"),
                arguments(
                        "let event.a.b = 1; match event of case x = %{present a} => let event.a.b = 2; x end",
                        "{}", "{\"a\":{\"b\":1}}"));
    }

    static Stream<Arguments> records() {
        return Stream.of(
                arguments("case %{} => 1 case _ => 2", "{} | {\"a\":1} | [] | null", "1 | 1 | 2 | 2"),
                arguments("case %{ present a } => 1 case _ => 2", "{\"a\":null} | {}", "1 | 2"),
                arguments("case %{ absent a } => 1 case _ => 2", "{\"a\":null} | {} | 1", "2 | 1 | 2"),
                arguments("case %{ a == 1 } => 1 case _ => 2", "{\"a\":1.0} | {\"a\":2} | {}", "1 | 2 | 2"),
                arguments(
                        "case %{ a != 1 } => 1 case _ => 2",
                        "{\"a\":2} | {\"a\":\"x\"} | {\"a\":1} | {}", "1 | 1 | 2 | 2"),
                arguments(
                        "case %{ a > 1 } => 1 case _ => 2",
                        "{\"a\":2} | {\"a\":1.5} | {\"a\":1} | {}", "1 | 1 | 2 | 2"),
                arguments("case %{ a >= \"m\" } => 1 case _ => 2", "{\"a\":\"m\"} | {\"a\":\"a\"}", "1 | 2"),
                arguments(
                        "case %{ a < 1 } => 1 case %{ a <= 1 } => 2 case _ => 3",
                        "{\"a\":0} | {\"a\":1} | {\"a\":2}", "1 | 2 | 3"),
                arguments(
                        "case %{ a < 1 } => 1 case _ => 2",
                        "{\"a\":null}",
                        "fail 1:1: The binary operation `<` is not defined for the type `null` and `integer`"),
                arguments(
                        "case %{ absent b, a < event.x } => 1 case _ => 2",
                        "{\"b\":1} | {\"a\":1,\"x\":2} | {}", "2 | 1 | 2"),
                arguments(
                        "case %{ a == 0 or true } => 1 case _ => 2",
                        "{\"a\":true} | {\"a\":0}",
                        "fail 1:29: The binary operation `or` is not defined for the type `integer` and `<not"
                                + " executed>` | fail 1:29: The binary operation `or` is not defined for the type"
                                + " `integer` and `<not executed>`"),
                arguments(
                        "case %{ a ~= %{ present b } } => 1 case _ => 2",
                        "{\"a\":{\"b\":1}} | {\"a\":{}} | {\"a\":1} | {}", "1 | 2 | 2 | 2"),
                arguments(
                        "case %{ a ~= %[ 1 ] } => 1 case %{ a ~= %( 2, ... ) } => 2 case _ => 3",
                        "{\"a\":[0,1]} | {\"a\":[2,3]} | {\"a\":{}}", "1 | 2 | 3"),
                arguments(
                        "case x = %{ a == 1, present b, absent c } => x case _ => 0",
                        "{\"a\":1,\"b\":2,\"d\":3} | {\"a\":1,\"b\":2,\"c\":3}", "{\"b\":2} | 0"),
                arguments(
                        "case x = %{ a ~= %{ present b }, c ~= %[ 1 ], d ~= %( _, 2 ) } => x case _ => 0",
                        "{\"a\":{\"b\":1,\"z\":1},\"c\":[1,1.0],\"d\":[3,2.0]}",
                        "{\"a\":{\"b\":1},\"c\":[[0,1],[1,1]],\"d\":[3,2]}"),
                arguments(
                        "case %{ a == 1 } when event.b => 1 case %{ a == 1 } => 2 case _ => 3",
                        "{\"a\":1,\"b\":true} | {\"a\":1,\"b\":false}", "1 | 2"),
                arguments(
                        "case x = %{ a == 1 } when x == {} => 1 case x = %{ present a } when x.a > 1 => 2 case _ => 3",
                        "{\"a\":1} | {\"a\":2} | {\"a\":0}", "1 | 2 | 3"),
                arguments("case %{ `x y` == 1 } => 1 case _ => 2", "{\"x y\":1}", "1"),
                arguments(
                        "case %{ a == \"x\", b == 1 } => 1 case %{ a == \"x\", b == 2 } => 2 case %{ a == \"x\" } => 3"
                                + " case %{ b == 1 } => 4 case _ => 5",
                        "{\"a\":\"x\",\"b\":1} | {\"a\":\"x\",\"b\":2} | {\"a\":\"x\"} | {\"b\":1} |"
                                + " {\"a\":\"\\u0078\",\"b\":2} | 1",
                        "1 | 2 | 3 | 4 | 2 | 5"));
    }

    static Stream<Arguments> arrays() {
        return Stream.of(
                arguments("case %[] => 1 case _ => 2", "[] | [1] | {}", "1 | 1 | 2"),
                arguments("case %[ _ ] => 1 case _ => 2", "[] | [1] | [1,2]", "2 | 1 | 1"),
                arguments("case %[ 1, 2 ] => 1 case _ => 2", "[2,1] | [1] | [0,1,2.0]", "1 | 2 | 1"),
                arguments(
                        "case x = %[ 1, _, %{ present a } ] => x case _ => 0",
                        "[{\"a\":1},1.0,1,{\"a\":2}] | [1]", "[[1,1],[2,1],[0,{\"a\":1}],[3,{\"a\":2}]] | 0"),
                arguments("case x = %[] => x case _ => 0", "[1,2]", "[]"),
                arguments(
                        "case %( ) => 0 case %( _ ) => 1 case %( 1, ... ) => 2 case %( ... ) => 3 case _ => 4",
                        "[] | [7] | [1,2,3] | [2,2] | {}", "0 | 1 | 2 | 3 | 4"),
                arguments(
                        "case x = %( 1, _, %{ present a } ) => x case x = %( 2, ... ) => x case _ => 0",
                        "[1.0,5,{\"a\":1,\"b\":2}] | [2.0,3,4] | [1,2]", "[1,5,{\"a\":1}] | [2] | 0"),
                arguments("case %[ event[1] ] => 1 case _ => 2", "[1,1] | []", "1 | 2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("matches")
    void takesTheFirstCaseThatFits(String script, String events, String outcomes) {
        assertThat(ScriptFixture.run(script, events.split(" \\| "))).isEqualTo(outcomes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"records", "arrays"})
    void matchesByPattern(String cases, String events, String outcomes) {
        assertThat(ScriptFixture.run("match event of " + cases + " end", events.split(" \\| ")))
                .isEqualTo(outcomes);
    }

    @Test
    void findsTheFirstOfManyTextsAndIntegers() {
        StringBuilder script = new StringBuilder("match event of ");
        for (int i = 0; i < 40; i++) {
            script.append("case ")
                    .append(i % 20)
                    .append(" when event != 3 => ")
                    .append(i)
                    .append(' ');
        }
        for (int i = 0; i < 40; i++) {
            script.append("case \"t").append(i % 20).append("\" => ").append(i).append(' ');
        }
        script.append("case << 116, 49 >> => \"bytes\" case _ => \"none\" end");

        assertThat(ScriptFixture.run(
                        script.toString(),
                        "0",
                        "19",
                        "19.0",
                        "3",
                        "3.0",
                        "20",
                        "\"t0\"",
                        "\"t19\"",
                        "\"\\u007419\"",
                        "\"t20\"",
                        "null",
                        "1.5"))
                .isEqualTo(
                        "0 | 19 | 19 | \"none\" | \"none\" | \"none\" | 0 | 19 | 19 | \"none\" | \"none\" | \"none\"");
    }

    @Test
    void findsTextsThatTheTargetOfBytesEquals() {
        StringBuilder script = new StringBuilder("match << 116, 49 >> of ");
        for (int i = 0; i < 10; i++) {
            script.append("case \"t").append(i).append("\" => ").append(i).append(' ');
        }

        assertThat(ScriptFixture.run(script + "case _ => null end", "0")).isEqualTo("1");
    }

    @Test
    void findsTheFirstOfManyRecordsByTheFieldTheyBeginWith() {
        StringBuilder script = new StringBuilder("match event of case %{ other == 1 } => \"other\" ");
        for (int i = 0; i < 30; i++) {
            script.append("case x = %{ kind == \"k")
                    .append(i % 10)
                    .append("\", n >= ")
                    .append(i)
                    .append(" } => ")
                    .append(i)
                    .append(' ');
        }
        script.append("case %{ absent kind } => \"no kind\" case %{} => \"unknown\" case _ => \"no record\" end");

        assertThat(ScriptFixture.run(
                        script.toString(),
                        "{\"kind\":\"k3\",\"n\":3}",
                        "{\"kind\":\"k3\",\"n\":2}",
                        "{\"kind\":\"k9\",\"n\":100}",
                        "{\"kind\":\"k10\",\"n\":100}",
                        "{\"n\":1}",
                        "{\"kind\":null}",
                        "{\"kind\":\"k1\",\"other\":1}",
                        "[]"))
                .isEqualTo("3 | \"unknown\" | 9 | \"unknown\" | \"no kind\" | \"unknown\" | \"other\" | \"no record\"");
    }

    @Test
    void looksAtMoreFieldsThanCanBeShared() {
        StringBuilder script = new StringBuilder("match event of ");
        for (int i = 0; i < 100; i++) {
            script.append("case %{ a")
                    .append(i)
                    .append(" == 1, b")
                    .append(i / 2)
                    .append(" == 1 } => ")
                    .append(i)
                    .append(' ');
        }
        script.append("case _ => null end");

        assertThat(ScriptFixture.run(script.toString(), "{\"a77\":1,\"b38\":1,\"a80\":1,\"b40\":1}", "{\"a0\":1}"))
                .isEqualTo("77 | null");
    }
}
