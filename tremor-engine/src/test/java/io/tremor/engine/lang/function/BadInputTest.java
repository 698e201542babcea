package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every function of the library is called with something that it refuses, here or in the tests of its module. */
class BadInputTest {
    private static final Path TESTS = Path.of("src/test/java/io/tremor/engine/lang/function");

    private static Stream<Arguments> calls() {
        return Expressions.table("""
            array::flatten() => ! Bad arity for function array::flatten/1..=1 but was called with 0 arguments
            chash::sorted_serialize() => ! Bad arity for function chash::sorted_serialize/1..=1 but was called with 0 arguments
            cncf_otel::gen_span_id_array(1) => ! Bad arity for function cncf_otel::gen_span_id_array/0..=0 but was called with 1 arguments
            cncf_otel::gen_span_id_bytes(1) => ! Bad arity for function cncf_otel::gen_span_id_bytes/0..=0 but was called with 1 arguments
            cncf_otel::gen_trace_id_array(1) => ! Bad arity for function cncf_otel::gen_trace_id_array/0..=0 but was called with 1 arguments
            cncf_otel::gen_trace_id_bytes(1) => ! Bad arity for function cncf_otel::gen_trace_id_bytes/0..=0 but was called with 1 arguments
            cncf_otel::gen_trace_id_string(1) => ! Bad arity for function cncf_otel::gen_trace_id_string/0..=0 but was called with 1 arguments
            datetime::day_of_month(event) => ! Runtime error in function datetime::day_of_month/1: Invalid datetime input of type string <= "x"
            datetime::day_of_year(event) => ! Runtime error in function datetime::day_of_year/1: Invalid datetime input of type string <= "x"
            datetime::iso_week(event) => ! Runtime error in function datetime::iso_week/1: Invalid datetime input of type string <= "x"
            datetime::minute(event) => ! Runtime error in function datetime::minute/1: Invalid datetime input of type string <= "x"
            datetime::month(event) => ! Runtime error in function datetime::month/1: Invalid datetime input of type string <= "x"
            datetime::rfc2822(event) => ! Runtime error in function datetime::rfc2822/1: Invalid datetime input of type string <= "x"
            datetime::second(event) => ! Runtime error in function datetime::second/1: Invalid datetime input of type string <= "x"
            datetime::subsecond_micros(event) => ! Runtime error in function datetime::subsecond_micros/1: Invalid datetime input of type string <= "x"
            datetime::subsecond_millis(event) => ! Runtime error in function datetime::subsecond_millis/1: Invalid datetime input of type string <= "x"
            datetime::subsecond_nanos(event) => ! Runtime error in function datetime::subsecond_nanos/1: Invalid datetime input of type string <= "x"
            datetime::year(event) => ! Runtime error in function datetime::year/1: Invalid datetime input of type string <= "x"
            google_logging::gen_span_id_string(1) => ! Bad arity for function google_logging::gen_span_id_string/0..=0 but was called with 1 arguments
            google_logging::gen_trace_id_string(1) => ! Bad arity for function google_logging::gen_trace_id_string/0..=0 but was called with 1 arguments
            json::encode(1, 2) => ! Bad arity for function json::encode/1..=1 but was called with 2 arguments
            json::encode_pretty(1, 2) => ! Bad arity for function json::encode_pretty/1..=1 but was called with 2 arguments
            math::ceil(event) => ! Bad type passed to function math::ceil/1 <= "1"
            math::max(event, 1) => ! Bad type passed to function math::max/2 <= null
            math::round(event) => ! Bad type passed to function math::round/1 <= {}
            math::trunc(event) => ! Bad type passed to function math::trunc/1 <= []
            origin::as_uri_record(1) => ! Bad arity for function origin::as_uri_record/0..=0 but was called with 1 arguments
            origin::as_uri_string(1) => ! Bad arity for function origin::as_uri_string/0..=0 but was called with 1 arguments
            origin::host(1) => ! Bad arity for function origin::host/0..=0 but was called with 1 arguments
            origin::path(1) => ! Bad arity for function origin::path/0..=0 but was called with 1 arguments
            origin::port(1) => ! Bad arity for function origin::port/0..=0 but was called with 1 arguments
            random::bool(1) => ! Bad arity for function random::bool/0..=0 but was called with 1 arguments
            system::ingest_ns(1) => ! Bad arity for function system::ingest_ns/0..=0 but was called with 1 arguments
            system::instance(1) => ! Bad arity for function system::instance/0..=0 but was called with 1 arguments
            system::nanotime(1) => ! Bad arity for function system::nanotime/0..=0 but was called with 1 arguments
            system::version(1) => ! Bad arity for function system::version/0..=0 but was called with 1 arguments
            type::as_string() => ! Bad arity for function type::as_string/1..=1 but was called with 0 arguments
            type::is_array() => ! Bad arity for function type::is_array/1..=1 but was called with 0 arguments
            type::is_binary() => ! Bad arity for function type::is_binary/1..=1 but was called with 0 arguments
            type::is_bool() => ! Bad arity for function type::is_bool/1..=1 but was called with 0 arguments
            type::is_float() => ! Bad arity for function type::is_float/1..=1 but was called with 0 arguments
            type::is_integer() => ! Bad arity for function type::is_integer/1..=1 but was called with 0 arguments
            type::is_number() => ! Bad arity for function type::is_number/1..=1 but was called with 0 arguments
            type::is_record() => ! Bad arity for function type::is_record/1..=1 but was called with 0 arguments
            type::is_string() => ! Bad arity for function type::is_string/1..=1 but was called with 0 arguments
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }

    @Test
    void missesNoFunction() throws IOException {
        NativeLibrary library = NativeLibrary.standard();
        List<String> refusals = refusals();

        assertThat(library.modules().stream().flatMap(module -> library.functions(module).stream()))
                .hasSizeGreaterThan(100)
                .allSatisfy(function -> assertThat(refusals)
                        .as("a row `%s(…) => ! …` in the tests of the library", function)
                        .anyMatch(row -> row.contains(function + "(")));
    }

    /** Returns the rows of tables, in all tests of this package, that end in an error. */
    private static List<String> refusals() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.flatMap(BadInputTest::lines)
                    .filter(line -> line.contains(" => !"))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
