package io.tremor.engine.lang.function;

import io.tremor.api.value.NumberValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import java.util.List;
import java.util.Locale;
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
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        if (isDecimal(text, start)) {
            return Value.of(Double.parseDouble(text));
        }
        int length = text.length() - start;
        String word = length == 3 || length == 8 ? text.substring(start).toLowerCase(Locale.ROOT) : "";
        double magnitude = switch (word) {
            case "inf", "infinity" -> Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> throw FunctionFailure.because("invalid float literal");
        };
        return Value.of(text.charAt(0) == '-' ? -magnitude : magnitude);
    }

    /** Returns whether digits with at most one point, and an exponent if any, go from {@code start} to the end. */
    private static boolean isDecimal(String text, int start) {
        int point = digits(text, start);
        boolean pointed = point < text.length() && text.charAt(point) == '.';
        int end = pointed ? digits(text, point + 1) : point;
        boolean any = end - start > (pointed ? 1 : 0);
        if (end == text.length()) {
            return any;
        }
        if (!any || text.charAt(end) != 'e' && text.charAt(end) != 'E') {
            return false;
        }
        int exponent = end + 1;
        if (exponent < text.length() && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+')) {
            exponent++;
        }
        return exponent < text.length() && digits(text, exponent) == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
