package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntegerFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            integer::parse(event) => 7 <= "+007"
            integer::parse(event) => 0 <= "-0"
            integer::parse(event) => 9223372036854775807 <= "9223372036854775807"
            integer::parse(event) => -9223372036854775808 <= "-9223372036854775808"
            integer::parse(event) => ! Runtime error in function integer::parse/1: number too large to fit in target type <= "9223372036854775808"
            integer::parse(event) => ! Runtime error in function integer::parse/1: number too small to fit in target type <= "-9223372036854775809"
            integer::parse(event) => ! Runtime error in function integer::parse/1: cannot parse integer from empty string <= ""
            integer::parse(event) => ! Runtime error in function integer::parse/1: invalid digit found in string <= "-"
            integer::parse(event) => ! Runtime error in function integer::parse/1: invalid digit found in string <= "1_0"
            integer::parse(event) => ! Runtime error in function integer::parse/1: invalid digit found in string <= " 1"
            integer::parse(event) => ! Runtime error in function integer::parse/1: invalid digit found in string <= "1.0"
            integer::parse(event) => ! Runtime error in function integer::parse/1: invalid digit found in string <= "٣"
            integer::parse(event) => ! Runtime error in function integer::parse/1: number too large to fit in target type <= "99999999999999999999x"
            integer::parse(event) => ! Bad type passed to function integer::parse/1 <= 1
            integer::signed::MAX => 9223372036854775807
            integer::signed::MIN => -9223372036854775808
            integer::unsigned::MAX => 18446744073709551615
            integer::unsigned::MIN => 0
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
