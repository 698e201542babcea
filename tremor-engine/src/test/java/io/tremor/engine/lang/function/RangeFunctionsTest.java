package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RangeFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            range::range(event, 3) => [-1,0,1,2] <= -1
            range::range(3, 3) => []
            range::range(4, 3) => []
            range::range(18446744073709551613, 18446744073709551615) => [18446744073709551613,18446744073709551614]
            range::range(-1, 18446744073709551615) => ! Bad type passed to function range::range/2
            range::range(event, 1) => ! Bad type passed to function range::range/2 <= 0.0
            range::range(event, 10000000000) => ! The script makes values that take too much memory for one event <= 0
            range::range(event, 18446744073709551615) => ! The script makes values that take too much memory for one event <= 0
            range::range(-9223372036854775808, 9223372036854775807) => ! The script makes values that take too much memory for one event
            range::contains(event, 2.5) => true <= [1, 2, 3]
            range::contains(event, 4) => false <= [1, 2, 3]
            range::contains([], 4) => false
            range::contains(event, 4) => ! Bad type passed to function array::len/1 <= 3
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
