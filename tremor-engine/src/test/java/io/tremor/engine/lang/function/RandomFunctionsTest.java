package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RandomFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            random::bool() => false
            random::string(5) => "ccd58"
            random::string(0) => ""
            random::integer() => 8251690495967107212
            random::integer(10) => 4
            random::float() => 0.44732503812027635
            random::float(10) => 4.473250381202762
            random::float(4.0) => 1.789300152481105
            random::integer(41, 42) => 41
            random::integer(0) => ! Runtime error in function random::integer/1: Invalid arguments. Single argument value must be > 0.
            random::integer(-1) => ! Bad type passed to function random::integer/1
            random::integer(1.0) => ! Bad type passed to function random::integer/1
            random::integer(2, 2) => ! Runtime error in function random::integer/2: Invalid arguments. First argument must be lower than second argument
            random::integer(2, 18446744073709551615) => ! Bad type passed to function random::integer/2
            random::integer(1, 2, 3) => ! Bad arity for function random::integer/3..=3 but was called with 3 arguments
            random::float(0) => ! Runtime error in function random::float/1: Invalid arguments. Single argument value must be > 0.0.
            random::float(2, 1) => ! Runtime error in function random::float/2: Invalid arguments. First argument must be lower than second argument
            random::float(1.0 / 0.0) => ! Runtime error in function random::float/1: Invalid arguments. The range must be finite.
            random::float("x") => ! Bad type passed to function random::float/1
            random::string(-1) => ! Bad type passed to function random::string/1
            random::string(18446744073709551615) => ! The script makes values that take too much memory for one event
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValuesOfItsSeed(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }

    @Test
    void givesOtherValuesForAnotherSeed() {
        Run run = new Run();
        run.start(1, null, 0);

        assertThat(call("bool", run)).isEqualTo(Value.of(true));
        assertThat(call("string", run, Value.of(5))).isEqualTo(Value.of("tCLVe"));
        assertThat(call("integer", run)).isEqualTo(Value.of(-5287401562533863760L));
        assertThat(call("integer", run, Value.of(10))).isEqualTo(Value.of(7));
        assertThat(call("float", run)).isEqualTo(Value.of(0.7133693869548766));
    }

    @Test
    void staysWithinTheRange() {
        Run run = new Run();
        for (long seed = 0; seed < 2_000; seed++) {
            run.start(seed, null, 0);
            Value number = call("integer", run, Value.of(Long.MIN_VALUE), Value.of(Long.MAX_VALUE));
            Value small = call("integer", run, Value.of(-3), Value.of(3));
            double fraction = ((FloatValue) call("float", run, Value.of(1.0), Value.of(Math.nextUp(1.0)))).toDouble();

            assertThat(number).isNotEqualTo(Value.of(Long.MAX_VALUE));
            assertThat(((IntegerValue) small).bits()).isBetween(-3L, 2L);
            assertThat(fraction).isEqualTo(1.0);
        }
    }

    private static Value call(String name, Run run, Value... arguments) {
        return Objects.requireNonNull(NativeLibrary.standard().find("random", name))
                .call(arguments, run);
    }
}
