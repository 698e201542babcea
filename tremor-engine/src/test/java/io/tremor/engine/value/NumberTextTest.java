package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "+5, 5",
        "-5, -5",
        "-0, 0",
        "007, 7",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808"
    })
    void readsSignedIntegers(String text, long number) {
        assertThat(NumberText.integer(text)).isEqualTo(Value.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "-",
                "+-5",
                "5.0",
                " 5",
                "5 ",
                "1_0",
                "0x1",
                "٣",
                "9223372036854775808",
                "-9223372036854775809"
            })
    void readsNothingElseAsSignedInteger(String text) {
        assertThat(NumberText.integer(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "+5, 5", "18446744073709551615, -1"})
    void readsUnsignedIntegers(String text, long bits) {
        assertThat(NumberText.unsigned(text)).isEqualTo(Value.ofUnsigned(bits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "-0", "-5", "18446744073709551616", "1.0"})
    void readsNothingElseAsUnsignedInteger(String text) {
        assertThat(NumberText.unsigned(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.0",
        "1., 1.0",
        ".5, 0.5",
        "-.5, -0.5",
        "+1e5, 1e5",
        "1.e3, 1e3",
        "1E-2, 0.01",
        "-0, -0.0",
        "1e400, Infinity",
        "inf, Infinity",
        "-Infinity, -Infinity",
        "+NaN, NaN"
    })
    void readsFloats(String text, double number) {
        assertThat(NumberText.real(text)).isEqualTo(Value.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "+", ".", "e3", ".e3", "1e", "1e+", "1f", "1d", "0x1p3", "infinit", " 1", "1 ", "1_0", "--1"
            })
    void readsNothingElseAsFloat(String text) {
        assertThat(NumberText.real(text)).isNull();
    }
}
