package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypeFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            [type::as_string(event[0]), type::as_string(event[1]), type::as_string(event[2])] => ["null","bool","integer"] <= [null, true, 1]
            [type::as_string(event[0]), type::as_string(event[1]), type::as_string(event[2])] => ["float","string","array"] <= [1.0, "", []]
            [type::as_string(event), type::as_string(<< 1 >>)] => ["record","bytes"] <= {}
            [type::is_integer(event), type::is_number(event)] => [false,true] <= 9223372036854775808
            [type::is_integer(event), type::is_number(event)] => [true,true] <= 9223372036854775807
            [type::is_float(event), type::is_integer(event)] => [true,false] <= 1.0
            [type::is_null(event), type::is_bool(event), type::is_string(event)] => [true,false,false] <= null
            [type::is_array(event), type::is_record(event), type::is_binary(event)] => [false,true,false] <= {}
            type::is_null() => ! Bad arity for function type::is_null/1..=1 but was called with 0 arguments
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
