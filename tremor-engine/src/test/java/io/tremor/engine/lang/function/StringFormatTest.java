package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StringFormatTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            string::format("{}{}", event, "b") => "ab" <= "a"
            string::format("{} {} {} {}", event, 1.0, null, true) => "[1,\\"x\\"] 1.0 null true" <= [1, "x"]
            string::format("{}", << 1, 2 >>) => "\\"AQI=\\""
            string::format("{{{}}}", 1) => "{1}"
            string::format("\\\\{\\\\}\\\\x\\\\\\\\") => "{}\\\\x\\\\\\\\"
            string::format("") => ""
            string::format() => ! Bad arity for function string::format/0..=0 but was called with 0 arguments
            string::format(event) => ! Runtime error in function string::format/1: expected 1st parameter to format to be a format specifier e.g. to print a number use `string::format("{}", 1)` <= 7
            string::format("é{}") => ! Runtime error in function string::format/1: the arguments passed to the format function are less than the `{}` specifiers in the format string. The placeholder at 1 can not be filled
            string::format("{}", 1, 2) => ! Runtime error in function string::format/3: too many parameters passed. Ensure that you have the same number of {} in your format string
            string::format("😀{x}", 1) => ! Runtime error in function string::format/2: the format specifier at 1 is invalid. If you want to use `{` as a literal in the string, you need to escape it with `{{`
            string::format("{", 1) => ! Runtime error in function string::format/2: the format specifier at 0 is invalid. If you want to use `{` as a literal in the string, you need to escape it with `{{`
            string::format("a}", 1) => ! Runtime error in function string::format/2: the format specifier at 1 is invalid. You have to terminate `}` with another `}` to escape it
            string::format("a\\\\") => ! Runtime error in function string::format/1: bad escape sequence at 1
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void fillsInTheArguments(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
