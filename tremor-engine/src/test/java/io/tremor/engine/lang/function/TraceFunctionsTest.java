package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TraceFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            re::is_match("^[0-9a-f]{16}$", cncf_otel::gen_span_id_string()) => true
            re::is_match("^[0-9a-f]{32}$", cncf_otel::gen_trace_id_string()) => true
            re::is_match("^[0-9a-f]{32}$", google_logging::gen_trace_id_string()) => true
            cncf_otel::gen_span_id_string() == cncf_otel::gen_span_id_string() => false
            cncf_otel::gen_span_id_string(1) => ! Bad arity for function cncf_otel::gen_span_id_string/0..=0 but was called with 1 arguments
            span_id::is_valid(cncf_otel::gen_span_id_bytes())["binary"] => true
            span_id::is_valid(cncf_otel::gen_span_id_array())["array"] => true
            trace_id::is_valid(cncf_otel::gen_trace_id_bytes())["valid"] => true
            span_id::is_valid(event) => {"string":false,"value":"0000000000000000"} <= "0000000000000000"
            span_id::is_valid(event) => {} <= 12
            trace_id::is_valid(event) => {"kind":"array","valid":false,"value":[1]} <= [1]
            trace_id::is_valid(event) => false <= null
            severity::to_string(event) => "WARN3" <= 15
            severity::to_string(event) => "Unsupported severity code" <= 0
            severity::indicates_error(event) => true <= 17
            traceflags::from_int(event)["unused7"] => " true" <= 1
            traceflags::is_valid(event) => false <= 129
            status::deprecated::UNVAILABLE => 14
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
