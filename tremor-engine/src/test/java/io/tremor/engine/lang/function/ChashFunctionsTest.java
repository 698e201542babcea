package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChashFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            chash::jump(event, 1000) => 50 <= "snot"
            chash::jump("", 1000) => 595
            chash::jump(event, 4294967295) => 1837953799 <= "é"
            chash::jump("snot", 1) => 0
            chash::jump("snot", 0) => 4294967295
            chash::jump("snot", 4294967296) => ! Bad type passed to function chash::jump/2
            chash::jump("snot", -1) => ! Bad type passed to function chash::jump/2
            chash::jump("snot", 1.0) => ! Bad type passed to function chash::jump/2
            chash::jump(event, 1) => ! Bad type passed to function chash::jump/2 <= 1
            chash::jump_with_keys(0, 0, "a", 1000000) => 453968
            chash::jump_with_keys(18446744073709551615, 1, "a", 1) => 0
            chash::jump_with_keys(-1, 0, "a", 1) => ! Bad type passed to function chash::jump_with_keys/4
            chash::sorted_serialize(event) => "{\\"0\\":{\\"3\\":4,\\"5\\":0},\\"1\\":[2,1.0]}" <= {"1": [2, 1.0], "0": {"5": 0, "3": 4}}
            chash::sorted_serialize(event) => "{\\"z\\":1,\\"é\\":2,\\"ｚ\\":3,\\"😀\\":4}" <= {"😀": 4, "ｚ": 3, "é": 2, "z": 1}
            chash::sorted_serialize({"b": << 1, 2 >>, "a": "\\n"}) => "{\\"a\\":\\"\\\\n\\",\\"b\\":\\"AQI=\\"}"
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
