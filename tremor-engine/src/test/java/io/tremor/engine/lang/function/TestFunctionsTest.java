package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TestFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            test::assert("x", 1, event) => true <= 1.0
            test::assert("x", event, [{"a": 1.0}]) => true <= [{"a": 1}]
            test::assert(null, 1, event) => [1,2] <= 2
            test::assert("x", "ab", << 97, 98 >>) => true
            test::assert("x", [1], event) => [[1],[1,2]] <= [1, 2]
            test::assert("x", 1) => ! Bad arity for function test::assert/3..=3 but was called with 2 arguments
            test::suite({"name": "x", "tests": []}) => null
            test::test({"name": "x", "test": true}) => null
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
