package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SystemFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            system::ingest_ns() => 0
            system::version() => "0.13.0-rc.33"
            system::instance() => "tremor"
            string::is_empty(system::hostname()) => false
            system::nanotime() > 1700000000000000000 => true
            system::hostname(1) => ! Bad arity for function system::hostname/0..=0 but was called with 1 arguments
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
