package io.tremor.engine.lang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ScriptException;
import io.tremor.engine.lang.ScriptFixture;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatementPlannerTest {
    static Stream<Arguments> statements() {
        return Stream.of(
                arguments("event", "{\"a\":1}", "{\"a\":1}"),
                arguments("event.nope; 1", "{}", "1"),
                arguments("event.nope; event", "{}", "{}"),
                arguments("1/0; 1", "{}", "refused 1:1: The binary operation `/` must have a non zero RHS"),
                arguments("let event.a = 1; event.nope; event", "{}", "{\"a\":1}"),
                arguments("let event.a = 1", "{}", "1"),
                arguments(
                        "let event.a = 1; event.b.c", "{}", "fail 1:24: Trying to access a non existing event key `b`"),
                arguments("match event of case 1 => event.nope case _ => 1/event end; 5", "1 | 2", "5 | 5"),
                arguments(
                        "match event of case 1 => let $a = 1; event.nope case _ => drop end; $a", "1 | 2", "1 | drop"),
                arguments(
                        "match event.nope of case _ => 1 end; 5",
                        "{}",
                        "fail 1:13: Trying to access a non existing event key `nope`"),
                arguments("(match event.nope of case _ => 1 end); 5", "{}", "5"),
                arguments("const A = 1; const B = [A]", "1", "[1]"),
                arguments("const A = 1; event", "2", "2"),
                arguments("const A = 1; fn f() with 1 end", "2", "1"),
                arguments("fn f() with 1 end", "2", "2"),
                arguments("emit", "2", "2"),
                arguments("emit => \"p\"", "2", "2 => p"),
                arguments("emit event => \"p#{event}\"", "2", "2 => p2"),
                arguments("emit event.a => \"p\"; 7", "{\"a\":1}", "1 => p"),
                arguments("let event.a = 1; emit", "{}", "{\"a\":1}"),
                arguments(
                        "emit event.x => \"#{event.y}\"",
                        "{}",
                        "fail 1:26: Trying to access a non existing event key `y`"),
                arguments("emit match event of case 1 => 2 case _ => 3 end", "1 | 2", "2 | 3"),
                arguments("drop; 1", "1", "drop"),
                arguments("let x = emit 1; 2", "0", "1"),
                arguments("let x = drop; 2", "0", "drop"),
                arguments("let x = let y = 3; [x, y]", "0", "[3,3]"),
                arguments(
                        "let state = match state of case null => 1 case _ => state + 1 end; state",
                        "0 | 0 | 0",
                        "1 | 2 | 3"),
                arguments("let state = event; 1/event; state.a", "{\"a\":1}", "1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void runsStatementsInOrder(String script, String events, String outcomes) {
        assertThat(ScriptFixture.run(script, events.split(" \\| "))).isEqualTo(outcomes);
    }

    @Test
    void reportsOneErrorForEachStatement() {
        ScriptException refusal = Assertions.catchThrowableOfType(
                ScriptException.class,
                () -> ScriptFixture.compile(
                        "let x = 1/0 + \"a\"/2;\nevent;\nmatch event of case 1 => 2/0 case _ => 1 end;\n[1][7]"));

        assertThat(refusal.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "1:9: The binary operation `/` must have a non zero RHS",
                        "3:26: The binary operation `/` must have a non zero RHS",
                        "4:5: Array index out of bounds, got index 7 but expected an index in the range 0:1");
    }

    @Test
    void reportsWhatTheAnalysisFindsFirst() {
        assertThat(ScriptFixture.run("1/0; nope()")).isEqualTo("refused 1:6: Call to undefined function ::nope");
        assertThat(ScriptFixture.run("fn f(x) with 1/0 end; nope()"))
                .isEqualTo("refused 1:14: The binary operation `/` must have a non zero RHS");
    }
}
