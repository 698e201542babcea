package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            record::len(event) => 2 <= {"a": 1, "b": {}}
            record::len([]) => ! Bad type passed to function record::len/1
            record::is_empty(event) => true <= {}
            record::is_empty(event) => ! Bad type passed to function record::is_empty/1 <= []
            record::contains(event, "a") => true <= {"a": null}
            record::contains(event, "b") => false <= {"a": null}
            record::contains(event, 1) => ! Bad type passed to function record::contains/2 <= {"a": null}
            record::keys(event) => ["b","a"] <= {"b": 1, "a": 2}
            record::keys(event) => ! Bad type passed to function record::keys/1 <= 1
            record::values(event) => [1,{"c":2}] <= {"b": 1, "a": {"c": 2}}
            record::values(event) => ! Bad type passed to function record::values/1 <= null
            record::to_array(event) => [["b",1],["a",[2]]] <= {"b": 1, "a": [2]}
            record::to_array(event) => ! Bad type passed to function record::to_array/1 <= "x"
            record::from_array(event) => {"a":3,"b":2} <= [["a", 1], ["b", 2], ["a", 3]]
            record::from_array([]) => {}
            record::from_array(event) => ! Runtime error in function record::from_array/1: Onlay arrays that consist of tuples (arrays of two elements) can be trurned into an record this array contained 1 elements <= [["a"]]
            record::from_array(event) => ! Runtime error in function record::from_array/1: Onlay arrays that consist of tuples (arrays of two elements) can be turned into records but this array contained: Static(I64(1)) <= [1]
            record::from_array(event) => ! Runtime error in function record::from_array/1: The first element of the tuple needs to be a string: [] <= [[1, 2]]
            record::from_array(event) => ! Bad type passed to function record::from_array/1 <= {}
            record::extract(event, ["c", 1, "a"]) => {"a":1,"c":3} <= {"a": 1, "b": 2, "c": 3}
            record::extract(event, "a") => ! Bad type passed to function record::extract/2 <= {"a": 1}
            record::combine(event, {"a": 2, "c": 4}) => {"a":2,"b":1,"c":4} <= {"a": 1, "b": 1}
            record::combine(event, []) => ! Bad type passed to function record::combine/2 <= {}
            record::rename(event, {"a": "b", "b": "a", "c": 1}) => {"b":1,"a":2,"c":3} <= {"a": 1, "b": 2, "c": 3}
            record::rename(event, {"a": "b"}) => {"b":2,"c":3} <= {"a": 1, "b": 2, "c": 3}
            record::rename(event, 1) => ! Bad type passed to function record::rename/2 <= {}
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }

    @Test
    void makesRecordsThatLaterAssignmentsDoNotChange() {
        String script = "let event.a.b = 1; let r = record::combine(event, {}); let v = record::values(event);"
                + " let event.a.b = 2; let r.a.c = 3; [event, r, v]";

        assertThat(Expressions.value(script, "{\"a\": {}}"))
                .isEqualTo("[{\"a\":{\"b\":2}},{\"a\":{\"b\":1,\"c\":3}},[{\"b\":1}]]");
    }

    @Test
    void keepsTheOrderOfManyFields() {
        String fields =
                IntStream.range(0, 100).mapToObj(i -> "\"k" + i + "\":" + i).collect(Collectors.joining(","));

        assertThat(Expressions.value("record::combine({}, event)", "{" + fields + "}"))
                .isEqualTo("{" + fields + "}");
    }
}
