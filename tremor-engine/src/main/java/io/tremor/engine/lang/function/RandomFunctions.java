package io.tremor.engine.lang.function;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import java.util.List;

/**
 * The functions of {@code std::random}. The time at which the event came in is the seed of each call, so that the same
 * event
 * always gives the same numbers, and every call during one event the same one.
 */
final class RandomFunctions {
    private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final String NOT_LOWER = "Invalid arguments. First argument must be lower than second argument";
    private static final double UNIT_53 = 0x1p-53;
    private static final double UNIT_52 = 0x1p-52;

    private RandomFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(
                NativeFunction.of(
                                "random::bool()",
                                (a, run) -> Value.of(generator(run).next() < 0))
                        .impure()
                        .summary("Returns true or false.")
                        .example("type::is_bool(random::bool())", "true"),
                NativeFunction.of("random::string(length)", RandomFunctions::string)
                        .impure()
                        .summary("Returns a string of so many random letters and digits.")
                        .example("string::len(random::string(16))", "16"),
                NativeFunction.of("random::integer(...)", RandomFunctions::integer)
                        .upTo(2)
                        .impure()
                        .summary("Returns a random integer: any, one from 0 to the one before the argument, or one from"
                                + " the first argument to the one before the second.")
                        .example("random::integer(41, 42)", "41"),
                NativeFunction.of("random::float(...)", RandomFunctions::number)
                        .upTo(2)
                        .impure()
                        .summary("Returns a random float: from 0.0 to below 1.0, to below the argument, or from the"
                                + " first argument to below the second.")
                        .example("random::float(2) < 2.0", "true"));
    }

    private static Xoshiro generator(Run run) {
        return new Xoshiro(run.ingestNanos());
    }

    private static Value string(Value[] arguments, Run run) {
        long length = Arguments.unsigned(arguments, 0);
        Cost.string(length < 0 ? Long.MAX_VALUE : length, run);
        Xoshiro generator = generator(run);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int character = (int) (generator.next() >>> 58);
            if (character < CHARACTERS.length()) {
                text.append(CHARACTERS.charAt(character));
            }
        }
        return Value.of(text.toString());
    }

    private static Value integer(Value[] arguments, Run run) {
        if (arguments.length == 0) {
            return Value.of(generator(run).next());
        }
        if (arguments.length == 1) {
            long end = Arguments.unsigned(arguments, 0);
            if (end == 0) {
                throw FunctionFailure.because("Invalid arguments. Single argument value must be > 0.");
            }
            return Value.ofUnsigned(generator(run).below(end));
        }
        long low = Arguments.signed(arguments, 0);
        long high = Arguments.signed(arguments, 1);
        if (low >= high) {
            throw FunctionFailure.because(NOT_LOWER);
        }
        return Value.of(low + generator(run).below(high - low));
    }

    private static Value number(Value[] arguments, Run run) {
        if (arguments.length == 0) {
            return Value.of((generator(run).next() >>> 11) * UNIT_53);
        }
        double low = arguments.length == 1 ? 0 : Arguments.number(arguments, 0).toDouble();
        double high = Arguments.number(arguments, arguments.length - 1).toDouble();
        if (!(low < high)) {
            throw FunctionFailure.because(
                    arguments.length == 1 ? "Invalid arguments. Single argument value must be > 0.0." : NOT_LOWER);
        }
        double width = high - low;
        if (!Double.isFinite(width)) {
            throw FunctionFailure.because("Invalid arguments. The range must be finite.");
        }
        return Value.of(between(low, width, high, generator(run)));
    }

    private static double between(double low, double width, double high, Xoshiro generator) {
        for (; ; ) {
            double number = (generator.next() >>> 12) * UNIT_52 * width + low;
            if (number < high) {
                return number;
            }
            if (low + Math.ulp(low) >= high) {
                return low;
            }
        }
    }
}
