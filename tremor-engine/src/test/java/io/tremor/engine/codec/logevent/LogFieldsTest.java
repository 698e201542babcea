package io.tremor.engine.codec.logevent;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogFieldsTest {
    @Test
    void theBestNameCountsWhateverTheOrder() {
        for (String record : new String[] {
            "{\"msg\":\"d\",\"Body\":\"c\",\"message\":\"b\",\"short_message\":\"a\"}",
            "{\"short_message\":\"a\",\"message\":\"b\",\"Body\":\"c\",\"msg\":\"d\"}",
            "{\"message\":\"b\",\"short_message\":\"a\",\"msg\":\"d\",\"Body\":\"c\"}"
        }) {
            LogFields fields = read(record);
            assertThat(fields.message()).isEqualTo(Value.of("a"));
            assertThat(fields.others())
                    .extracting(RecordValue.Field::name)
                    .containsExactlyInAnyOrder("message", "Body", "msg");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1700000000, 1700000000000000000",
        "1700000000.5, 1700000000500000000",
        "1700000000123456789, 1700000000123456789",
        "-5, -5000000000",
        "'\"2023-11-14T22:13:20Z\"', 1700000000000000000",
        "'\"1700000000123456789\"', 1700000000123456789",
        "'\"9223372036854775807\"', 9223372036854775807"
    })
    void readsTimeInAnyForm(String timestamp, long nanos) {
        LogFields fields = read("{\"timestamp\":" + timestamp + "}");
        assertThat(fields.timeNanos()).isEqualTo(OptionalLong.of(nanos));
        assertThat(fields.others()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "18446744073709551615",
        "1e300",
        "99999999999",
        "'\"9223372036854775808\"'",
        "'\"12345678901234567890123\"'",
        "'\"\"'",
        "true",
        "{}"
    })
    void whatIsNoTimeIsAnotherField(String timestamp) {
        LogFields fields = read("{\"timestamp\":" + timestamp + ",\"@timestamp\":\"1970-01-01T00:00:01Z\"}");
        assertThat(fields.timeNanos()).isEqualTo(OptionalLong.of(1_000_000_000));
        assertThat(fields.others()).extracting(RecordValue.Field::name).containsExactly("timestamp");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"TRACE\"', 7",
        "'\"debug\"', 7",
        "'\"Info\"', 6",
        "'\"WARN\"', 4",
        "'\"warning\"', 4",
        "'\"ERROR\"', 3",
        "'\"FATAL\"', 2",
        "'\"emerg\"', 0",
        "'\"SEVERE\"', 3",
        "0, 0",
        "7, 7",
        "8, -1",
        "-1, -1",
        "1.0, -1",
        "'\"x\"', -1"
    })
    void readsLevels(String level, int severity) {
        LogFields fields = read("{\"log.level\":" + level + "}");
        assertThat(fields.severity()).isEqualTo(severity);
        assertThat(fields.others()).hasSize(severity < 0 ? 1 : 0);
        assertThat(fields.isLogEvent()).isEqualTo(severity >= 0);
    }

    @Test
    void aSyslogRecordIsNoLogEvent() {
        assertThat(read("{\"severity\":\"info\",\"msg\":\"m\"}").isLogEvent()).isFalse();
        assertThat(read("{\"severity\":\"info\",\"message\":\"m\"}").isLogEvent())
                .isTrue();
        assertThat(read("{\"a\":1}").isLogEvent()).isFalse();
    }

    @Test
    void secondsAreRoundedToMicroseconds() {
        assertThat(LogFields.seconds(1_700_000_000_123_456_789L)).isEqualTo(1_700_000_000.123457);
        assertThat(LogFields.seconds(Long.MAX_VALUE)).isEqualTo(9_223_372_036.854776);
        assertThat(LogFields.seconds(-1)).isZero();
        assertThat(LogFields.seconds(-1500)).isEqualTo(-0.000001);
    }

    private static LogFields read(String record) {
        return LogFields.of((RecordValue) Json.parse(record));
    }
}
