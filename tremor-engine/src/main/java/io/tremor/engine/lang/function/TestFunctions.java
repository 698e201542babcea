package io.tremor.engine.lang.function;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.Equality;
import java.util.List;

/** The functions of {@code std::test}. */
final class TestFunctions {
    private TestFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(NativeFunction.of("test::assert(name, expected, got)", TestFunctions::check)
                .impure()
                .summary("Returns whether what was got is what was expected: `true`, or else both of them in an array.")
                .example("test::assert(\"sum\", 3, 1 + 2)", "true")
                .example("test::assert(\"sum\", 4, 1 + 2)", "[4, 3]"));
    }

    private static Value check(Value[] arguments, Run run) {
        Value expected = arguments[1];
        Value got = arguments[2];
        if (Weight.canEqual(expected, got, run) && Equality.equal(expected, got)) {
            return Value.of(true);
        }
        Cost.array(2, run);
        return Results.array(List.of(expected, got));
    }
}
