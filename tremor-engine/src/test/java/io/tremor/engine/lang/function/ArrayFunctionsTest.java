package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArrayFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            array::len(event) => 3 <= [1, [2, 3], {}]
            array::len("abc") => ! Bad type passed to function array::len/1
            array::len(event) => ! Bad type passed to function array::len/1 <= {}
            array::len([1], [2]) => ! Bad arity for function array::len/1..=1 but was called with 2 arguments
            array::is_empty(event) => false <= [null]
            array::is_empty(event) => ! Bad type passed to function array::is_empty/1 <= ""
            array::contains(event, 1) => true <= [1, "x"]
            array::contains(event, 1) => false <= [1.0]
            array::contains(event, 1.0) => true <= [1.0000000000000004]
            array::contains(event, 18446744073709551615) => true <= [18446744073709551615]
            array::contains(event, "x") => true <= [null, "x"]
            array::contains(event, "") => false <= ["x"]
            array::contains(event, {"a": [1]}) => true <= [{"a": [1]}]
            array::contains(event, {"a": [1.0]}) => false <= [{"a": [1]}]
            array::contains([<< 97 >>], "a") => false
            array::contains(event, null) => ! Bad type passed to function array::contains/2 <= null
            array::push(event, [1]) => [1,[1]] <= [1]
            array::push(event, 1) => ! Bad type passed to function array::push/2 <= {}
            array::zip(event, event) => [[1,1],["a","a"]] <= [1, "a"]
            array::zip([], []) => []
            array::zip([1], event) => ! Bad type passed to function array::zip/2 <= "x"
            array::zip([1], event) => ! Runtime error in function array::zip/2: Zipping two arrays requires them to have the same length, but the first array provided has 1 elements while the second one has 2 elements <= [1, 2]
            array::unzip([]) => [[],[]]
            array::unzip(event) => [[1,"a"],[{},null]] <= [[1, {}], ["a", null]]
            array::unzip(event) => ! Runtime error in function array::unzip/1: Only arrays that consist of tuples (arrays of two elements) can be unzipped but this array contained 3 elements <= [[1, 2, 3]]
            array::unzip(event) => ! Runtime error in function array::unzip/1: Only arrays that consist of tuples (arrays of two elements) can be unzipped but this array contained: Static(I64(7)) <= [[1, 2], 7]
            array::unzip([7]) => ! Runtime error in function array::unzip/1: Only arrays that consist of tuples (arrays of two elements) can be unzipped but this array contained: Static(U64(7))
            array::unzip([{"a": [1.5, true, null, "x\\"y"]}]) => ! Runtime error in function array::unzip/1: Only arrays that consist of tuples (arrays of two elements) can be unzipped but this array contained: Object({"a": Array([Static(F64(1.5)), Static(Bool(true)), Static(Null), String("x\\"y")])})
            array::unzip([<< 1, 255 >>]) => ! Runtime error in function array::unzip/1: Only arrays that consist of tuples (arrays of two elements) can be unzipped but this array contained: Bytes([1, 255])
            array::unzip([-1.0e-7]) => ! Runtime error in function array::unzip/1: Only arrays that consist of tuples (arrays of two elements) can be unzipped but this array contained: Static(F64(-1e-7))
            array::unzip(1) => ! Bad type passed to function array::unzip/1
            array::flatten(event) => [1,2,3,{"a":[4]}] <= [[], [1, [[2]]], 3, {"a": [4]}]
            array::flatten(event) => [{"a":1}] <= {"a": 1}
            array::coalesce(event) => [1,[null]] <= [null, 1, null, [null]]
            array::coalesce(event) => ! Bad type passed to function array::coalesce/1 <= null
            array::join(event, "-") => "1-true-null-x-1.5" <= [1, true, null, "x", 1.5]
            array::join([1.0, -0.0, 1.0e16, 1.0e-7, 0.1], ",") => "1,-0,10000000000000000,0.0000001,0.1"
            array::join([1.0 / 0.0, -1.0 / 0.0], ",") => "inf,-inf"
            array::join([[1, "a"], {"a": 2.0}, << 97, 98 >>], " ") => "[Static(U64(1)), String(\\"a\\")] {\\"a\\": Static(F64(2.0))} <<[97, 98]>>"
            array::join([], ",") => ""
            array::join([1], 2) => ! Bad type passed to function array::join/2
            array::concatenate(event, [1]) => [0,1] <= [0]
            array::concatenate(event, 1) => ! Bad type passed to function array::concatenate/2 <= [0]
            array::sort(event) => [{},[],"a","b",1,2.5,false,true,null] <= [null, true, 2.5, "b", [], {}, 1, "a", false]
            array::sort(event) => [1,1.5,1] <= [1, 1.5, 1]
            array::sort(event) => ! Bad type passed to function array::sort/1 <= "cba"
            array::reverse(event) => [3,2,1] <= [1, 2, 3]
            array::reverse(event) => ! Bad type passed to function array::reverse/1 <= 3
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }

    @Test
    void namesTheArgumentThatIsOfAWrongType() {
        assertThat(Expressions.notes("array::zip([1], event)", "\"x\""))
                .isEqualTo("The argument `right` has to be an array, but is of type string.");
    }

    @Test
    void sortsManyElementsStably() {
        String event = "[" + "3, 1.0, 2, 1, \"b\", \"a\", ".repeat(50) + "0]";

        String sorted = "\"a\",".repeat(50) + "\"b\",".repeat(50) + "0," + "1.0,1,".repeat(50) + "2,".repeat(50)
                + "3,".repeat(50);
        assertThat(Expressions.value("array::sort(event)", event))
                .isEqualTo("[" + sorted.substring(0, sorted.length() - 1) + "]");
    }

    @Test
    void sortsWhatHasNoTransitiveOrderWithoutTrouble() {
        String event = "[" + "1.5, 1, 2.9, 2, 0.5, 3, -0.5, 0, ".repeat(200) + "7]";

        assertThat(Expressions.value("array::len(array::sort(event))", event)).isEqualTo("1601");
    }

    @Test
    void flattensWithoutRecursion() {
        String event = "[".repeat(50_000) + "1" + "]".repeat(50_000);

        assertThat(Expressions.value("array::flatten(event)", event)).isEqualTo("[1]");
    }
}
