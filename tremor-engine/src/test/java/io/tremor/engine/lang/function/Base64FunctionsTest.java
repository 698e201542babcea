package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class Base64FunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            base64::encode(event) => ! Bad type passed to function base64::encode/1 <= "text"
            base64::encode(<< 0:0/binary >>) => ! negative bits or bits > 64 are are not allowed: 0
            base64::encode(binary::from_bytes(event)) => "" <= []
            base64::encode(binary::from_bytes(event)) => "/w==" <= [255]
            base64::encode(binary::from_bytes(event)) => "//8=" <= [255, 255]
            base64::encode(binary::from_bytes(event)) => "////" <= [255, 255, 255]
            binary::into_bytes(base64::decode(event)) => [97] <= "YQ=="
            binary::into_bytes(base64::decode(event)) => [97] <= "YQ="
            binary::into_bytes(base64::decode(event)) => [97] <= "YQ"
            binary::into_bytes(base64::decode(event)) => [] <= ""
            binary::into_bytes(base64::decode(event)) => [115,110,111,116,10] <= "c25vdAo="
            base64::decode("c25vdA") => "c25vdA=="
            base64::decode(event) => ! Runtime error in function base64::decode/1: Invalid symbol 32, offset 2. <= "YW Jj"
            base64::decode(event) => ! Runtime error in function base64::decode/1: Invalid symbol 195, offset 0. <= "é"
            base64::decode(event) => ! Runtime error in function base64::decode/1: Invalid symbol 61, offset 2. <= "YQ===YQ="
            base64::decode(event) => ! Runtime error in function base64::decode/1: Invalid symbol 61, offset 1. <= "Y==="
            base64::decode(event) => ! Runtime error in function base64::decode/1: Invalid symbol 61, offset 2. <= "YQ=b"
            base64::decode(event) => ! Runtime error in function base64::decode/1: Invalid last symbol 82, offset 1. <= "YR=="
            base64::decode(event) => ! Runtime error in function base64::decode/1: Invalid input length: 1 <= "Y"
            base64::decode(event) => ! Runtime error in function base64::decode/1: Invalid input length: 5 <= "YWJjZ"
            base64::decode(event) => ! Runtime error in function base64::decode/1: Invalid symbol 10, offset 4. <= "YWJj\\n"
            base64::decode(1) => ! Bad type passed to function base64::decode/1
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
