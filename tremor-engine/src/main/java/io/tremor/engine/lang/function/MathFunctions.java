package io.tremor.engine.lang.function;

import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.NumberValue;
import io.tremor.api.value.Value;
import io.tremor.engine.value.Comparison;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The functions of {@code std::math}. */
final class MathFunctions {
    private static final double TWO_TO_63 = 0x1p63;
    private static final double TWO_TO_64 = 0x1p64;

    private MathFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(
                NativeFunction.of("math::floor(n)", (a, run) -> rounded(a, Math::floor))
                        .summary("Returns the greatest integer that is not greater than a number.")
                        .example("math::floor(-1.5)", "-2"),
                NativeFunction.of("math::ceil(n)", (a, run) -> rounded(a, Math::ceil))
                        .summary("Returns the least integer that is not less than a number.")
                        .example("math::ceil(1.5)", "2"),
                NativeFunction.of("math::round(n)", (a, run) -> rounded(a, MathFunctions::round))
                        .summary("Returns the integer nearest to a number, of two the one away from zero.")
                        .example("math::round(2.5)", "3"),
                NativeFunction.of("math::trunc(n)", (a, run) -> rounded(a, MathFunctions::truncate))
                        .summary("Returns a number without its fraction, as an integer.")
                        .example("math::trunc(-1.5)", "-1"),
                NativeFunction.of("math::max(n1, n2)", (a, run) -> greater(a, false))
                        .summary("Returns the greater of two numbers; if one of them is a float, as a float.")
                        .example("math::max(1, 2)", "2"),
                NativeFunction.of("math::min(n1, n2)", (a, run) -> greater(a, true))
                        .summary("Returns the lesser of two numbers; if one of them is a float, as a float.")
                        .example("math::min(1, 2.5)", "1.0"),
                NativeFunction.of("math::div(dividend, divisor)", (a, run) -> quotient(a))
                        .summary("Returns the quotient of two integers without its fraction, as an integer.")
                        .example("math::div(7, 2)", "3")
                        .example("math::div(-7, 2)", "-3"));
    }

    private static Value quotient(Value[] arguments) {
        IntegerValue dividend = Arguments.integer(arguments, 0);
        IntegerValue divisor = Arguments.integer(arguments, 1);
        if (divisor.bits() == 0) {
            throw FunctionFailure.because("the divisor is zero");
        }
        long quotient = Long.divideUnsigned(magnitude(dividend), magnitude(divisor));
        if (dividend.isUnsignedLong() == divisor.isUnsignedLong()) {
            return Value.ofUnsigned(quotient);
        }
        if (quotient < 0 && quotient != Long.MIN_VALUE) {
            throw FunctionFailure.because("the quotient is too small for an integer");
        }
        return Value.of(-quotient);
    }

    /** Returns the bits of an integer without its sign, to be read as an unsigned number. */
    private static long magnitude(IntegerValue integer) {
        return integer.isUnsignedLong() ? integer.bits() : -integer.bits();
    }

    private static Value rounded(Value[] arguments, DoubleUnaryOperator rounding) {
        NumberValue number = Arguments.number(arguments, 0);
        return number instanceof IntegerValue ? number : integer(rounding.applyAsDouble(number.toDouble()));
    }

    private static double truncate(double number) {
        return number < 0 ? Math.ceil(number) : Math.floor(number);
    }

    private static double round(double number) {
        double whole = truncate(number);
        return Math.abs(number - whole) >= 0.5 ? whole + Math.signum(number) : whole;
    }

    /** Returns the integer nearest to a whole number; NaN is 0. */
    private static IntegerValue integer(double whole) {
        if (whole < 0) {
            return Value.of((long) whole);
        }
        if (whole >= TWO_TO_64) {
            return Value.ofUnsigned(-1);
        }
        return Value.ofUnsigned(whole >= TWO_TO_63 ? (long) (whole - TWO_TO_63) + Long.MIN_VALUE : (long) whole);
    }

    private static Value greater(Value[] arguments, boolean lesser) {
        NumberValue first = Arguments.number(arguments, 0);
        NumberValue second = Arguments.number(arguments, 1);
        if (first instanceof IntegerValue a && second instanceof IntegerValue b && together(a, b)) {
            int order = Comparison.compare(a, b);
            return (lesser ? order <= 0 : order >= 0) ? a : b;
        }
        double a = first.toDouble();
        double b = second.toDouble();
        return Value.of((lesser ? a <= b : a >= b) ? a : b);
    }

    /** Returns whether two integers are compared as such: both fit a signed, or both an unsigned 64-bit integer. */
    private static boolean together(IntegerValue a, IntegerValue b) {
        return a.isUnsignedLong() && b.isUnsignedLong() || a.isLong() && b.isLong();
    }
}
