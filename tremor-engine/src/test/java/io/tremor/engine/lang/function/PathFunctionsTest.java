package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PathFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            path::try_default(event, ["a", 1], 0) => 2 <= {"a": [1, 2]}
            path::try_default(event, ["a", 2], 0) => 0 <= {"a": [1, 2]}
            path::try_default(event, ["a", -1], 0) => 0 <= {"a": [1, 2]}
            path::try_default(event, ["a", "0"], 0) => 0 <= {"a": [1, 2]}
            path::try_default(event, ["a", 1.0], 0) => 0 <= {"a": [1, 2]}
            path::try_default(event, ["b"], 0) => 0 <= {"a": [1, 2]}
            path::try_default(event, ["a"], 0) => null <= {"a": null}
            path::try_default(event, [], 0) => {"a":null} <= {"a": null}
            path::try_default(event, [1], 0) => {"a":1} <= {"a": 1}
            path::try_default(event, [1, "a"], 0) => 0 <= {"a": 1}
            path::try_default(event, ["a", "b"], 0) => 0 <= {"a": 1}
            path::try_default(event, [0], 0) => [1] <= [[1]]
            path::try_default(null, 1, "otherwise") => "otherwise"
            path::try_default(event, ["a"], 0) => ! Runtime error in function path::try_default/3: Expected record or array or literal `null` as first argument <= 1
            path::try_default(event, "a", 0) => ! Runtime error in function path::try_default/3: Expected path segment array as second argument <= {}
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }

    @Test
    void givesAValueThatLaterAssignmentsDoNotChange() {
        assertThat(Expressions.value(
                        "let event.a.b = 1; let x = path::try_default(event, [\"a\"], 0); let event.a.b = 2; [x,"
                                + " event]",
                        "{\"a\": {}}"))
                .isEqualTo("[{\"b\":1},{\"a\":{\"b\":2}}]");
    }
}
