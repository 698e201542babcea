package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No call takes more than an event may cost, whatever it is given: it gives a value or an error in a bounded time. */
class FunctionBudgetTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String TOO_LARGE = "! The script makes values that take too much memory for one event";
    private static final String TOO_LONG = "! The script takes too many steps for one event";
    private static final int LARGE = 20_000;

    private static Stream<Arguments> bombs() {
        String large = "\"" + "a".repeat(LARGE) + "\"";
        String many = "[" + "1,".repeat(LARGE) + "1]";
        String deep = "[".repeat(LARGE) + "]".repeat(LARGE);
        return Stream.of(
                Arguments.of("range::range(0, 1000000000)", "{}"),
                Arguments.of("random::string(1000000000)", "{}"),
                Arguments.of("string::replace(event, \"\", event)", large),
                Arguments.of("string::replace(event, \"a\", event)", large),
                Arguments.of("re::replace_all(\"a\", event, event)", large),
                Arguments.of(
                        "fn twice(s, n) of case (_, 0) => s case _ => recur(string::format(\"{}{}\", s, s), n - 1) end;"
                                + " twice(event, 60)",
                        "\"a\""),
                Arguments.of("array::join(event, string::replace(json::encode(event), \"1\", \"xxxx\"))", many),
                Arguments.of("array::join(for event of case (i, e) => event end, \"\")", many),
                Arguments.of("array::flatten(for event of case (i, e) => event end)", many),
                Arguments.of("json::encode(for event of case (i, e) => event end)", many),
                Arguments.of("chash::sorted_serialize(for event of case (i, e) => event end)", many),
                Arguments.of("json::encode_pretty(event)", deep),
                Arguments.of("array::contains(for event of case (i, e) => event end, event + [2])", many),
                Arguments.of("array::sort(for event of case (i, e) => event end)", many),
                Arguments.of("for event of case (i, e) => array::reverse(event) end", many),
                Arguments.of("for event of case (i, e) => array::push(event, e) end", many),
                Arguments.of("for event of case (i, e) => test::assert(\"x\", event, event) end", many),
                Arguments.of("for range::range(0, 200000) of case (i, e) => string::uppercase(event) end", large),
                Arguments.of("for range::range(0, 200000) of case (i, e) => string::len(event) end", large),
                Arguments.of("for range::range(0, 200000) of case (i, e) => base64::decode(event) end", large),
                Arguments.of("for range::range(0, 200000) of case (i, e) => url::encode(event) end", large),
                Arguments.of("for range::range(0, 200000) of case (i, e) => mask::hash(event, \"k\") end", large),
                Arguments.of("for range::range(0, 200000) of case (i, e) => mask::emails(event) end", large),
                Arguments.of("for range::range(0, 200000) of case (i, e) => re::is_match(event, \"b\") end", large),
                Arguments.of("for range::range(0, 200000) of case (i, e) => datetime::format(0, event) end", large));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void endsWhatCostsTooMuch(String expression, String event) {
        String result = Assertions.assertTimeout(LIMIT, () -> Expressions.value(expression, event));

        assertThat(result).isIn(TOO_LARGE, TOO_LONG);
    }

    private static Stream<Arguments> constantBombs() {
        return Stream.of(
                        "range::range(0, 10000000000)",
                        "array::flatten([range::range(0, 10000000), 1])",
                        "string::len(string::replace(array::join(range::range(0, 100000), \"\"), \"\", \""
                                + "x".repeat(1000) + "\"))",
                        "array::len(array::sort(array::reverse(range::range(0, 1000000))))")
                .map(Arguments::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constantBombs")
    void endsWhatCostsTooMuchAtCompileTime(String expression) {
        String result =
                Assertions.assertTimeout(LIMIT, () -> Expressions.value("const BOMB = " + expression + "; BOMB"));

        assertThat(result).isIn(TOO_LARGE, TOO_LONG);
    }

    private static Stream<Arguments> affordable() {
        String large = "\"" + "snot badger ".repeat(80_000) + "\"";
        String many = "[" + "1,".repeat(100_000) + "1]";
        return Stream.of(
                Arguments.of("string::len(string::uppercase(event))", large, "960000"),
                Arguments.of("array::len(string::split(event, \" \"))", large, "160001"),
                Arguments.of("string::bytes(string::replace(event, \"snot\", \"cake cake\"))", large, "1360000"),
                Arguments.of("string::contains(event, \"caker\")", large, "false"),
                Arguments.of("string::bytes(url::encode(event))", large, "1280000"),
                Arguments.of("array::len(array::sort(event))", many, "100001"),
                Arguments.of("string::len(json::encode(event))", many, "200003"),
                Arguments.of("array::len(range::range(0, 500000))", "{}", "500000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("affordable")
    void paysForLargeEvents(String expression, String event, String value) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
