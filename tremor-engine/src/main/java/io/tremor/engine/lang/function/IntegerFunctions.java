package io.tremor.engine.lang.function;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
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
        boolean negative = text.charAt(0) == '-';
        int start = negative || text.charAt(0) == '+' ? 1 : 0;
        if (start == text.length()) {
            throw invalid();
        }
        long number = 0;
        for (int at = start; at < text.length(); at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                throw invalid();
            }
            // Counted downwards, since there is one more negative number than positive ones.
            if (number < Long.MIN_VALUE / 10 || number == Long.MIN_VALUE / 10 && digit > 8) {
                throw tooBig(negative);
            }
            number = number * 10 - digit;
        }
        if (!negative && number == Long.MIN_VALUE) {
            throw tooBig(false);
        }
        return Value.of(negative ? number : -number);
    }

    private static FunctionFailure invalid() {
        return FunctionFailure.because("invalid digit found in string");
    }

    private static FunctionFailure tooBig(boolean negative) {
        return FunctionFailure.because("number too " + (negative ? "small" : "large") + " to fit in target type");
    }
}
