package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            text::strip_ansi(event) => "snot" <= "\\u001b[31msn\\u001b[0mot"
            text::strip_ansi(event) => "snot" <= "\\u001b[38;2;1;2;3ms\\u009b1mnot\\u001b[K"
            text::strip_ansi(event) => "snot" <= "\\u001b]0;title\\u0007s\\u001b]8;;http://x\\u001b\\\\not"
            text::strip_ansi(event) => "snot" <= "sn\\u001b(Bot\\u001bM"
            text::strip_ansi(event) => "snot" <= "snot\\u001b["
            text::strip_ansi(event) => "snot" <= "snot\\u001b"
            text::strip_ansi(event) => "snot" <= "snot\\u001b]0;title"
            text::strip_ansi(event) => "s[31mnot" <= "s[31mnot"
            text::strip_ansi(1) => ! Bad type passed to function text::strip_ansi/1
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
