package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            json::decode(event) => {"a":[1,2.5,"x",null]} <= "{\\"a\\": [1, 2.5, \\"x\\", null]}"
            json::decode("1.50") => 1.5
            json::decode("\\"😀\\"") => "😀"
            json::decode("{}") => {}
            json::decode("null") => null
            json::decode(event) => ! Bad type passed to function json::decode/1 <= {}
            json::encode(event) => "{\\"a\\":[1,2.0,\\"x\\\\ny\\",null,true]}" <= {"a": [1, 2.0, "x\\ny", null, true]}
            json::encode("é/\\u0001\\"\\\\") => "\\"é/\\\\u0001\\\\\\"\\\\\\\\\\""
            json::encode([<< 1, 255 >>]) => "[[1,255]]"
            json::encode({}) => "{}"
            json::encode([1.0e16, 1.0e-7, 0.00001, -0.0, 18446744073709551615]) => "[1e16,1e-7,0.00001,-0.0,18446744073709551615]"
            json::encode(1.0 / 0.0) => "null"
            json::encode_pretty(event) => "{\\n  \\"a\\": [\\n    1,\\n    {}\\n  ],\\n  \\"b\\": []\\n}" <= {"a": [1, {}], "b": []}
            json::encode_pretty({"a": << 1, 2 >>}) => "{\\n  \\"a\\": [\\n    1,2\\n  ]\\n}"
            json::encode_pretty("x") => "\\"x\\""
            json::decode(json::encode(event)) == event => true <= {"a": [{"b": [[], {}, "😀", 1.5e300]}]}
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }

    @Test
    void explainsWhatIsNoJson() {
        assertThat(Expressions.value("json::decode(event)", "\"{\\\"a\\\":1}x\""))
                .startsWith("! Runtime error in function json::decode/1: ");
    }

    @Test
    void writesDeepValuesWithoutRecursion() {
        String event = "[".repeat(50_000) + "]".repeat(50_000);

        assertThat(Expressions.value("string::len(json::encode(event))", event)).isEqualTo("100000");
    }
}
