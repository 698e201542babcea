package io.tremor.engine.codec.logevent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1970-01-01T00:00:00Z",
        "1700000000123456789, 0, 2023-11-14T22:13:20Z",
        "1700000000123456789, 3, 2023-11-14T22:13:20.123Z",
        "1700000000123456789, 9, 2023-11-14T22:13:20.123456789Z",
        "-1, 9, 1969-12-31T23:59:59.999999999Z",
        "951782400000000000, 3, 2000-02-29T00:00:00.000Z",
        "9223372036854775807, 9, 2262-04-11T23:47:16.854775807Z",
        "-9223372036854775808, 9, 1677-09-21T00:12:43.145224192Z"
    })
    void writesTimes(long nanos, int digits, String text) {
        assertThat(IsoTime.text(nanos, digits, "Z")).isEqualTo(text);
        if (digits == 9) {
            assertThat(IsoTime.parse(text)).isEqualTo(OptionalLong.of(nanos));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1000000, 3", "1000, 6", "1, 9", "-1, 9", "-1000000, 3", "1700000000000000000, 0"})
    void countsTheDigitsThatATimeNeeds(long nanos, int digits) {
        assertThat(IsoTime.digitsNeeded(nanos)).isEqualTo(digits);
    }

    @Test
    void agreesWithTheJdk() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            long nanos = random.nextLong();
            Instant instant =
                    Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
            String text = IsoTime.text(nanos, 9, "Z");
            assertThat(Instant.parse(text)).isEqualTo(instant);
            assertThat(IsoTime.parse(DateTimeFormatter.ISO_INSTANT.format(instant)))
                    .isEqualTo(OptionalLong.of(nanos));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-14T23:13:20.5+01:00, 1700000000500000000",
        "2023-11-14t22:13:20z, 1700000000000000000",
        "2023-11-14 17:43:20-04:30, 1700000000000000000",
        "2023-11-14T22:13:20.1234567899999Z, 1700000000123456789",
        "2016-12-31T23:59:60Z, 1483228800000000000"
    })
    void readsTimesOfAnyZone(String text, long nanos) {
        assertThat(IsoTime.parse(text)).isEqualTo(OptionalLong.of(nanos));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-11-14",
                "2023-11-14T22:13:20",
                "2023-11-14T22:13:20.Z",
                "2023-11-14T22:13:20Zx",
                "2023-11-14T24:13:20Z",
                "2023-11-14T22:60:20Z",
                "2023-11-14T22:13:61Z",
                "2023-02-29T22:13:20Z",
                "2023-13-14T22:13:20Z",
                "2023-11-14T22:13:20+1:00",
                "2023-11-14T22:13:20+24:00",
                "23-11-14T22:13:20Z",
                "3000-01-01T00:00:00Z",
                "٢023-11-14T22:13:20Z"
            })
    void whatIsNoTimeIsNone(String text) {
        assertThat(IsoTime.parse(text)).isEmpty();
    }
}
