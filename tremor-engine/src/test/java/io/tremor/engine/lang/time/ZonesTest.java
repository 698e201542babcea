package io.tremor.engine.lang.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {
    @Test
    void knowsAllNamesInTheOrderOfTheirBytes() {
        assertThat(Zones.names()).hasSize(596).isSorted().contains("Europe/Berlin", "EST", "ROC", "Etc/GMT+1");
        assertThat(Zones.names().get(432)).isEqualTo("Europe/Berlin");
    }

    @Test
    void findsEveryNameItKnows() {
        assertThat(Zones.names())
                .allSatisfy(name -> assertThat(Zones.named(name)).isNotNull());
    }

    @Test
    void knowsNoOthers() {
        assertThat(Zones.named("europe/berlin")).isNull();
        assertThat(Zones.named("SystemV/EST5")).isNull();
        assertThat(Zones.named("")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2019-08-07T18:41:12Z, 7200, CEST",
        "Europe/Berlin, 2019-01-07T18:41:12Z, 3600, CET",
        "Europe/Berlin, 1970-01-01T00:00:00Z, 3600, CET",
        "Europe/Berlin, 2099-07-01T00:00:00Z, 7200, CEST",
        "Europe/Berlin, 2200-07-01T00:00:00Z, 3600, CET",
        "Australia/Sydney, 2200-07-01T00:00:00Z, 39600, AEDT",
        "America/Sao_Paulo, 2020-01-01T00:00:00Z, -10800, -03",
        "America/Juneau, 1970-06-01T00:00:00Z, -25200, PDT",
        "America/Juneau, 1981-07-01T00:00:00Z, -25200, PDT",
        "America/Juneau, 2020-01-01T00:00:00Z, -32400, AKST",
        "Africa/Ceuta, 1980-07-01T00:00:00Z, 0, WET",
        "Africa/Ceuta, 1990-01-01T00:00:00Z, 3600, CET",
        "Asia/Kolkata, 2020-01-01T00:00:00Z, 19800, IST",
        "Asia/Kathmandu, 2020-01-01T00:00:00Z, 20700, +0545",
        "EST, 2020-07-01T00:00:00Z, -18000, EST",
        "MST, 2020-07-01T00:00:00Z, -25200, MST",
        "HST, 2020-07-01T00:00:00Z, -36000, HST",
        "ROC, 2020-07-01T00:00:00Z, 28800, CST",
        "Etc/GMT+1, 2020-07-01T00:00:00Z, -3600, -01",
        "UTC, 2020-07-01T00:00:00Z, 0, UTC",
    })
    void knowsOffsetsAndAbbreviations(String name, String instant, int offset, String abbreviation) {
        Zone zone = Objects.requireNonNull(Zones.named(name));
        long second = Instant.parse(instant).getEpochSecond();

        assertThat(zone.offset(second)).isEqualTo(offset);
        assertThat(zone.abbreviation(second)).isEqualTo(abbreviation);
    }

    @ParameterizedTest
    @CsvSource({"0, +00:00", "9000, +02:30", "-9000, -02:30", "-86399, -23:59:59"})
    void namesFixedOffsetsByThemselves(int seconds, String abbreviation) {
        assertThat(Zones.fixed(seconds).abbreviation(0)).isEqualTo(abbreviation);
    }
}
