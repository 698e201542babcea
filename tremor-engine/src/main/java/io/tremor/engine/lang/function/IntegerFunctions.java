package io.tremor.engine.lang.function;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.NumberText;
import java.util.List;

/** The functions of {@code std::integer}. */
final class IntegerFunctions {
    private IntegerFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(NativeFunction.of("integer::parse(string)", IntegerFunctions::parse)
                .summary("Returns the integer that a string writes, from -2^63 to 2^63-1.")
                .example("integer::parse(\"-42\")", "-42"));
    }

    private static Value parse(Value[] arguments, Run run) {
        String text = Arguments.string(arguments, 0, run);
        if (text.isEmpty()) {
            throw FunctionFailure.because("cannot parse integer from empty string");
        }
        Value number = NumberText.integer(text);
        if (number == null) {
            throw failure(text);
        }
        return number;
    }

    /** Says why a text is no integer: what comes first counts, a digit too many or something that is none. */
    private static FunctionFailure failure(String text) {
        boolean negative = text.charAt(0) == '-';
        int start = negative || text.charAt(0) == '+' ? 1 : 0;
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        if (end == start || NumberText.integer(text.substring(0, end)) != null) {
            return FunctionFailure.because("invalid digit found in string");
        }
        return FunctionFailure.because("number too " + (negative ? "small" : "large") + " to fit in target type");
    }
}
