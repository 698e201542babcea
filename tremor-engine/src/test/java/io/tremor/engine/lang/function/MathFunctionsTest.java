package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MathFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            [math::floor(event), math::ceil(event), math::round(event), math::trunc(event)] => [1,2,2,1] <= 1.5
            [math::floor(event), math::ceil(event), math::round(event), math::trunc(event)] => [-2,-1,-2,-1] <= -1.5
            [math::floor(event), math::ceil(event), math::round(event), math::trunc(event)] => [-1,0,-1,0] <= -0.5
            [math::floor(event), math::ceil(event), math::round(event), math::trunc(event)] => [0,1,0,0] <= 0.49999999999999994
            [math::floor(event), math::ceil(event), math::round(event), math::trunc(event)] => [18446744073709551615,18446744073709551615,18446744073709551615,18446744073709551615] <= 1e300
            [math::floor(event), math::ceil(event), math::round(event), math::trunc(event)] => [-9223372036854775808,-9223372036854775808,-9223372036854775808,-9223372036854775808] <= -1e300
            [math::floor(event), math::ceil(event), math::round(event), math::trunc(event)] => [9223372036854775808,9223372036854775808,9223372036854775808,9223372036854775808] <= 9223372036854775808.0
            [math::floor(event), math::ceil(event), math::round(event), math::trunc(event)] => [18446744073709551615,18446744073709551615,18446744073709551615,18446744073709551615] <= 18446744073709551615
            math::round(float::parse("nan")) => 0
            math::floor(event) => ! Bad type passed to function math::floor/1 <= "1"
            math::max(event, 1) => 1 <= -1
            math::max(event, 18446744073709551615) => 18446744073709551615 <= 1
            math::max(event, 18446744073709551615) => 1.8446744073709552e19 <= -1
            math::max(event, 1.0) => 1.0 <= 1
            math::min(event, 2) => 1.5 <= 1.5
            math::min(-1, -2) => -2
            math::max(float::parse("nan"), 1) => 1.0
            math::min(event, 1) => ! Bad type passed to function math::min/2 <= null
            math::div(event, 2) => 3 <= 7
            math::div(event, 2) => -3 <= -7
            math::div(event, -1) => 9223372036854775808 <= -9223372036854775808
            math::div(18446744073709551615, 1) => 18446744073709551615
            math::div(18446744073709551615, -3) => -6148914691236517205
            math::div(9223372036854775808, -1) => -9223372036854775808
            math::div(18446744073709551615, -1) => ! Runtime error in function math::div/2: the quotient is too small for an integer
            math::div(0, -5) => 0
            math::div(event, 0) => ! Runtime error in function math::div/2: the divisor is zero <= 7
            math::div(event, 2) => ! Bad type passed to function math::div/2 <= 7.0
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
