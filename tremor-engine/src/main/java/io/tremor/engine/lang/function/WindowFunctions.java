package io.tremor.engine.lang.function;

import java.util.List;

/** The functions of {@code std::win}. */
final class WindowFunctions {
    private WindowFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(NativeFunction.of("win::cardinality()", (a, run) -> Results.count(0))
                .impure()
                .summary("Returns how many groups a grouped query has; 0 anywhere else.")
                .example("win::cardinality()", "0"));
    }
}
