package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FloatFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            float::parse(event) => 1.5 <= "1.5"
            float::parse(event) => 0.5 <= ".5"
            float::parse(event) => 5.0 <= "+5."
            float::parse(event) => -100000.0 <= "-1e5"
            float::parse(event) => 0.001 <= "1E-3"
            float::parse(event) => -0.0 <= "-0"
            float::parse(event) => 0.0 <= "1e-400"
            float::parse(event) => 1.7976931348623157e308 <= "1.7976931348623157e308"
            float::parse(event) > 1.0e308 => true <= "iNfInItY"
            float::parse(event) < -1.0e308 => true <= "-inf"
            float::parse(event) > 1.0e308 => true <= "1e400"
            float::is_nan(float::parse(event)) => true <= "+NaN"
            float::parse(event) => ! Runtime error in function float::parse/1: cannot parse float from empty string <= ""
            float::parse(event) => ! Runtime error in function float::parse/1: invalid float literal <= "."
            float::parse(event) => ! Runtime error in function float::parse/1: invalid float literal <= "1e"
            float::parse(event) => ! Runtime error in function float::parse/1: invalid float literal <= ".e1"
            float::parse(event) => ! Runtime error in function float::parse/1: invalid float literal <= " 1"
            float::parse(event) => ! Runtime error in function float::parse/1: invalid float literal <= "1_0"
            float::parse(event) => ! Runtime error in function float::parse/1: invalid float literal <= "0x1p3"
            float::parse(event) => ! Runtime error in function float::parse/1: invalid float literal <= "1.0f"
            float::parse(event) => ! Runtime error in function float::parse/1: invalid float literal <= "--1"
            float::parse(event) => ! Runtime error in function float::parse/1: invalid float literal <= "İnf"
            float::parse(event) => ! Bad type passed to function float::parse/1 <= 1.5
            float::is_finite(event) => true <= 18446744073709551615
            float::is_finite(1.0 / 0.0) => false
            float::is_infinite(-1.0 / 0.0) => true
            float::is_infinite(event) => false <= -1
            float::is_nan(event) => false <= 1.0
            float::is_nan(event) => ! Runtime error in function float::is_nan/1: Expected type i128, got string <= "x"
            float::is_nan(event) => ! Runtime error in function float::is_nan/1: Expected type i128, got object <= {}
            float::is_finite(event) => ! Runtime error in function float::is_finite/1: Expected type i128, got null <= null
            float::is_infinite(<< 1 >>) => ! Runtime error in function float::is_infinite/1: Expected type i128, got bytes
            float::is_infinite(true) => ! Runtime error in function float::is_infinite/1: Expected type i128, got bool
            float::is_infinite([]) => ! Runtime error in function float::is_infinite/1: Expected type i128, got array
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
