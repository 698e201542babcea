package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1 | 2 | LESS",
                "2 | 2 | EQUAL",
                "-1 | 1 | LESS",
                "9007199254740992 | 9007199254740993 | LESS",
                "9007199254740993 | 9007199254740992.0 | EQUAL",
                "9223372036854775807 | 18446744073709551615 | LESS",
                "9223372036854775807 | 9223372036854775808 | LESS",
                "18446744073709551614 | 18446744073709551615 | LESS",
                "-9223372036854775808 | 18446744073709551615 | LESS",
                "-1 | 18446744073709551615 | LESS",
                "9223372036854775807 | 9.223372036854776e18 | EQUAL",
                "18446744073709551615 | 1.8446744073709552e19 | EQUAL",
                "1e-17 | 0 | GREATER",
                "0.30000000000000004 | 0.3 | GREATER",
                "-0.0 | 0.0 | EQUAL",
                "1.5 | 2 | LESS",
                "\"a\" | \"b\" | LESS",
                "\"a\" | \"a\" | EQUAL",
                "\"Z\" | \"a\" | LESS",
                "\"\" | \"a\" | LESS",
                "\"\uFF5E\" | \"\uD83D\uDE00\" | LESS"
            })
    void ordersNumbersAndText(String left, String right, Comparison expected) {
        for (Value l : Values.both(left)) {
            for (Value r : Values.both(right)) {
                assertThat(Comparison.of(l, r)).isEqualTo(expected);
                assertThat(Comparison.of(r, l)).isEqualTo(reverse(expected));
            }
        }
    }

    @Test
    void ordersBinariesAmongThemselvesAndWithText() {
        Value b = BinaryValue.of((byte) 98);
        assertThat(Comparison.of(b, Value.of("a"))).isEqualTo(Comparison.GREATER);
        assertThat(Comparison.of(b, Value.of("b"))).isEqualTo(Comparison.EQUAL);
        assertThat(Comparison.of(Value.of("c"), b)).isEqualTo(Comparison.GREATER);
        assertThat(Comparison.of(b, BinaryValue.of((byte) 98, (byte) 0))).isEqualTo(Comparison.LESS);
        assertThat(Comparison.of(BinaryValue.of((byte) 255), Value.of("ÿ"))).isEqualTo(Comparison.GREATER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "null | null",
                "null | 1",
                "true | false",
                "true | 1",
                "1 | \"1\"",
                "[1] | [2]",
                "[] | 1",
                "{} | {}",
                "\"a\" | null"
            })
    void isNotDefinedForOthers(String left, String right) {
        assertThat(Comparison.of(Values.view(left), Values.view(right))).isNull();
        assertThat(Comparison.of(Values.view(right), Values.view(left))).isNull();
    }

    @Test
    void answersFalseForNan() {
        Value nan = Value.of(Double.NaN);
        assertThat(Comparison.of(nan, nan)).isEqualTo(Comparison.UNORDERED);
        assertThat(Comparison.of(nan, Value.of(1))).isEqualTo(Comparison.UNORDERED);
        assertThat(Comparison.of(Value.ofUnsigned(-1), nan)).isEqualTo(Comparison.UNORDERED);
    }

    @Test
    void doesNotSeeHowAnIntegerIsHeld() {
        assertThat(Comparison.of(Value.ofUnsigned(1), Value.of(-1))).isEqualTo(Comparison.GREATER);
        assertThat(Comparison.of(Value.of(1), Value.ofUnsigned(1))).isEqualTo(Comparison.EQUAL);
    }

    @ParameterizedTest
    @EnumSource
    void answersTheFourOperators(Comparison comparison) {
        assertThat(comparison.isLess()).isEqualTo(comparison == Comparison.LESS);
        assertThat(comparison.isLessOrEqual())
                .isEqualTo(comparison == Comparison.LESS || comparison == Comparison.EQUAL);
        assertThat(comparison.isGreater()).isEqualTo(comparison == Comparison.GREATER);
        assertThat(comparison.isGreaterOrEqual())
                .isEqualTo(comparison == Comparison.GREATER || comparison == Comparison.EQUAL);
    }

    private static Comparison reverse(Comparison comparison) {
        return switch (comparison) {
            case LESS -> Comparison.GREATER;
            case GREATER -> Comparison.LESS;
            default -> comparison;
        };
    }
}
