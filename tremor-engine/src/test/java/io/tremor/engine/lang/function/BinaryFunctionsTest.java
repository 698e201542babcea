package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BinaryFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            binary::len(<< 1, 2 >>) => 2
            binary::len(event) => ! Bad type passed to function binary::len/1 <= "ab"
            binary::from_bytes(event) => "" <= []
            binary::from_bytes(event) => "AP8=" <= [0, 255]
            binary::from_bytes(event) => ! Runtime error in function binary::from_bytes/1: array contains non bytes <= [1, 256]
            binary::from_bytes(event) => ! Runtime error in function binary::from_bytes/1: array contains non bytes <= [-1]
            binary::from_bytes(event) => ! Runtime error in function binary::from_bytes/1: array contains non bytes <= [1.0]
            binary::from_bytes(event) => ! Runtime error in function binary::from_bytes/1: array contains non bytes <= ["a"]
            binary::from_bytes([18446744073709551615]) => ! Runtime error in function binary::from_bytes/1: array contains non bytes
            binary::from_bytes(event) => ! Bad type passed to function binary::from_bytes/1 <= "ab"
            binary::into_bytes(<< 0, 128 >>) => [0,128]
            binary::into_bytes(event) => ! Runtime error in function binary::into_bytes/1: cannot convert a non-binary into an array of bytes <= "text"
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
