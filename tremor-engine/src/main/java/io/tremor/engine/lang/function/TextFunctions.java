package io.tremor.engine.lang.function;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import java.util.List;

/** The functions of {@code std::text}. */
final class TextFunctions {
    private TextFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(NativeFunction.of("text::strip_ansi(string)", TextFunctions::stripAnsi)
                .summary("Returns a string without the escape sequences by which terminals change colours or move the"
                        + " cursor.")
                .example("text::strip_ansi(\"\\u001b[1;31msnot\\u001b[0m\")", "\"snot\""));
    }

    private static Value stripAnsi(Value[] arguments, Run run) {
        String text = Arguments.string(arguments, 0, run);
        Cost.string(text.length(), run);
        return Value.of(EscapeSequences.removed(text));
    }
}
