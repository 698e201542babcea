package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatetimeFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            datetime::rfc3339(event) => "2019-08-07T18:41:12.159975+00:00" <= 1565203272159975000
            datetime::rfc3339(event) => "2019-08-07T20:41:12+02:00" <= {"timestamp": 1565203272000000000, "tz": "Europe/Berlin"}
            datetime::rfc3339(event) => "2019-08-07T18:41:12+00:00" <= {"timestamp": 1565203272000000000}
            datetime::rfc3339(event) => "1970-01-01T01:00:00+01:00" <= {"timestamp": 0, "tz": 432}
            datetime::rfc3339(event) => ! Runtime error in function datetime::rfc3339/1: Invalid timezone type null <= {"timestamp": 0, "tz": null}
            datetime::rfc3339(event) => ! Runtime error in function datetime::rfc3339/1: Missing or invalid "timestamp" field <= {"timestamp": -1}
            datetime::rfc3339(event) => ! Runtime error in function datetime::rfc3339/1: Missing or invalid "timestamp" field <= {}
            datetime::rfc3339(event) => ! Runtime error in function datetime::rfc3339/1: Invalid datetime input of type i64 <= -1
            datetime::rfc3339(event) => ! Runtime error in function datetime::rfc3339/1: Invalid datetime input of type f64 <= 1.0
            datetime::rfc2822(event) => "Wed, 7 Aug 2019 18:41:12 +0000" <= 1565203272159975000
            datetime::format(event, "%A %-d %B %Y, %Z") => "Wednesday 7 August 2019, CEST" <= {"timestamp": 1565203272000000000, "tz": "Europe/Berlin"}
            datetime::format(event, "%Z %z") => "+02:30 +0230" <= {"timestamp": 0, "tz": "+02:30"}
            datetime::format(event, "%Q") => ! Runtime error in function datetime::format/2: Invalid format: %Q <= 0
            datetime::format(event, 12) => ! Bad type passed to function datetime::format/2 <= null
            datetime::format(event, "%Y") => ! Runtime error in function datetime::format/2: Invalid datetime input of type null <= null
            datetime::with_timezone(event, "EST") => {"timestamp":1,"tz":"EST"} <= {"timestamp": 1, "tz": "UTC", "x": 2}
            datetime::with_timezone(event, "europe/berlin") => ! Runtime error in function datetime::with_timezone/2: Invalid timezone offset <= 1
            datetime::with_timezone(event, "+24:00") => ! Runtime error in function datetime::with_timezone/2: Invalid timezone offset seconds: +24:00 <= 1
            datetime::with_timezone(event, 596) => ! Runtime error in function datetime::with_timezone/2: Invalid timezone identifier 596 <= 1
            datetime::with_timezone(event, 18446744073709551615) => ! Runtime error in function datetime::with_timezone/2: Invalid timezone identifier 18446744073709551615 <= 1
            datetime::with_timezone(event, -1) => ! Runtime error in function datetime::with_timezone/2: Invalid timezone type i64 <= 1
            datetime::with_timezone(event, []) => ! Runtime error in function datetime::with_timezone/2: Invalid timezone type array <= 1
            datetime::with_timezone(event, "UTC") => ! Runtime error in function datetime::with_timezone/2: Invalid datetime input: Missing or invalid "timestamp" field. <= {}
            datetime::with_timezone(event, "UTC") => ! Bad type passed to function datetime::with_timezone/2 <= -1
            datetime::year(event) => 2554 <= 18446744073709551615
            datetime::year(event) => 2019 <= {"timestamp": 1577836799000000000, "tz": "UTC"}
            datetime::year(event) => 2020 <= {"timestamp": 1577836799000000000, "tz": "+00:01"}
            datetime::iso_week(event) => 53 <= 1609459200000000000
            datetime::hour(event) => ! Runtime error in function datetime::hour/1: Invalid datetime input of type string <= "x"
            datetime::subsecond_millis(event) => 159 <= 1565203272159975001
            datetime::parse(event, "%Y-%m-%d %H:%M:%S") => 1577934245000000000 <= "2020-01-02 03:04:05"
            datetime::parse(event, "%+") => 1577934245000000000 <= "2020-01-02T03:04:05Z"
            datetime::parse(event, "%F %T") => ! Runtime error in function datetime::parse/1: Datetime Parse Error: ParseError(OutOfRange) <= "2020-01-01 24:00:00"
            datetime::parse(event, "%F") => ! Runtime error in function datetime::parse/1: Datetime Parse Error: ParseError(NotEnough) <= "2020-01-01"
            datetime::parse(event, "%F %T") => ! Runtime error in function datetime::parse/1: Datetime Parse Error <= "2263-01-01 00:00:00"
            datetime::parse(event, "%F %T%.f") => 18446744073709551615 <= "1969-12-31 23:59:59.999999999"
            datetime::parse(event, 1) => ! Bad type passed to function datetime::parse/2 <= "x"
            datetime::parse(1, "%F") => ! Bad type passed to function datetime::parse/2
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }
}
