package io.tremor.engine.lang.function;

import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import java.util.ArrayList;
import java.util.List;

/** The functions of {@code std::range}. */
final class RangeFunctions {
    private RangeFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(NativeFunction.of("range::range(a, b)", RangeFunctions::range)
                .summary("Returns the integers from one number to the one before another.")
                .example("range::range(1, 4)", "[1, 2, 3]"));
    }

    private static Value range(Value[] arguments, Run run) {
        boolean unsigned = isUnsigned(arguments[0]) && isUnsigned(arguments[1]);
        long from = unsigned ? Arguments.unsigned(arguments, 0) : Arguments.signed(arguments, 0);
        long to = unsigned ? Arguments.unsigned(arguments, 1) : Arguments.signed(arguments, 1);
        boolean empty = unsigned ? Long.compareUnsigned(to, from) <= 0 : to <= from;
        if (empty) {
            return Results.array(List.of());
        }
        // More than half of all numbers give a negative difference; so many never fit.
        long count = to - from < 0 ? Long.MAX_VALUE : to - from;
        Cost.scalars(count, run);
        Cost.array(count, run);
        List<Value> numbers = new ArrayList<>((int) count);
        for (long i = 0; i < count; i++) {
            numbers.add(unsigned ? Value.ofUnsigned(from + i) : Value.of(from + i));
        }
        return Results.array(numbers);
    }

    private static boolean isUnsigned(Value value) {
        return value instanceof IntegerValue integer && integer.isUnsignedLong();
    }
}
