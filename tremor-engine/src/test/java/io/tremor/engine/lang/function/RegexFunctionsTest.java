package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegexFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            re::replace("b+", event, "-") => "a-cb" <= "abbcb"
            re::replace_all("b+", event, "-") => "a-c-" <= "abbcb"
            re::replace_all("a*", event, "-") => "-b-c-" <= "baac"
            re::replace_all("(?P<x>[a-z])([0-9])", event, "${x}_$2$$$9") => "a_1$b_2$" <= "a1b2"
            re::is_match(event, "snot") => true <= "n.t$"
            re::is_match("^n", event) => false <= "snot"
            re::split(",", event) => ["","a","",""] <= ",a,,"
            re::split("", event) => ["","a","b",""] <= "ab"
            re::find_all("\\\\d+", event) => ["1","22"] <= "a1b22"
            re::find_all("x", event) => [] <= "a1b22"
            re::is_match(1, "snot") => ! Bad type passed to function re::is_match/2
            re::is_match("a", event) => ! Bad type passed to function re::is_match/2 <= null
            re::replace("a", "b", event) => ! Bad type passed to function re::replace/3 <= 1
            re::replace_all("a", 1, "b") => ! Bad type passed to function re::replace_all/3
            re::split("a", event) => ! Bad type passed to function re::split/2 <= []
            re::find_all("a", event) => ! Bad type passed to function re::find_all/2 <= []
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }

    @Test
    void explainsWhatIsNoRegularExpression() {
        assertThat(Expressions.value("re::is_match(event, \"snot\")", "\"a(b\""))
                .startsWith("! Runtime error in function re::is_match/2: regex parse error:\n    a(b\n")
                .endsWith("error: unclosed group");
    }
}
