package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UrlFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            url::encode(event) => "a%2D%5F%2E%7E%20%C3%A9%F0%9F%98%80" <= "a-_.~ é😀"
            url::encode(event) => ! Bad type passed to function url::encode/1 <= 1
            url::decode(event) => "é+%%4%zz😀" <= "%c3%A9+%%4%zz%f0%9f%98%80"
            url::decode(event) => ! Runtime error in function url::decode/1: Could not urldecode value: a%ff <= "a%ff"
            url::decode(event) => ! Bad type passed to function url::decode/1 <= null
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
