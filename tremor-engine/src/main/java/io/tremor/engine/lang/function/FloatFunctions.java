package io.tremor.engine.lang.function;

import io.tremor.api.value.NumberValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.NumberText;
import java.util.List;
import java.util.function.DoublePredicate;

/** The functions of {@code std::float}. */
final class FloatFunctions {
    private FloatFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(
                NativeFunction.of("float::parse(string)", FloatFunctions::parse)
                        .summary("Returns the float that a string writes: digits with point and exponent, `inf` or"
                                + " `nan`.")
                        .example("float::parse(\"1.5e2\")", "150.0"),
                NativeFunction.of("float::is_finite(number)", (a, run) -> test(a[0], Double::isFinite))
                        .summary("Returns whether a number is neither infinite nor NaN.")
                        .example("float::is_finite(1.5)", "true"),
                NativeFunction.of("float::is_nan(number)", (a, run) -> test(a[0], Double::isNaN))
                        .summary("Returns whether a number is NaN, the result of what has none.")
                        .example("float::is_nan(float::parse(\"nan\"))", "true"),
                NativeFunction.of("float::is_infinite(number)", (a, run) -> test(a[0], Double::isInfinite))
                        .summary("Returns whether a number is infinite.")
                        .example("float::is_infinite(1.0 / 0.0)", "true"));
    }

    private static Value test(Value value, DoublePredicate test) {
        if (value instanceof NumberValue number) {
            return Value.of(test.test(number.toDouble()));
        }
        throw FunctionFailure.because("Expected type i128, got " + DebugForm.type(value));
    }

    private static Value parse(Value[] arguments, Run run) {
        String text = Arguments.string(arguments, 0, run);
        if (text.isEmpty()) {
            throw FunctionFailure.because("cannot parse float from empty string");
        }
        Value number = NumberText.real(text);
        if (number == null) {
            throw FunctionFailure.because("invalid float literal");
        }
        return number;
    }
}
