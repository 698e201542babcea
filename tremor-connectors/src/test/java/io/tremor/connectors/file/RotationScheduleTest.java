package io.tremor.connectors.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RotationScheduleTest {
    @ParameterizedTest
    @CsvSource({
        "PT1H,   UTC,           2026-11-24T10:00:00Z,         2026-11-24T11:00:00Z",
        "PT1H,   UTC,           2026-11-24T10:59:59.999Z,     2026-11-24T11:00:00Z",
        "PT5H,   UTC,           2026-11-24T21:00:00Z,         2026-11-25T00:00:00Z",
        "PT24H,  UTC,           2026-11-24T00:00:00Z,         2026-11-25T00:00:00Z",
        "PT24H,  Europe/Berlin, 2026-11-24T22:59:59Z,         2026-11-24T23:00:00Z",
        "PT24H,  Europe/Berlin, 2026-11-24T23:00:00Z,         2026-11-25T23:00:00Z",
        "PT24H,  Europe/Berlin, 2026-03-28T23:30:00Z,         2026-03-29T22:00:00Z",
        "PT1H,   Asia/Kolkata,  2026-11-24T10:00:00Z,         2026-11-24T10:30:00Z",
        "PT1H,   Europe/Berlin, 2026-03-29T00:30:00Z,         2026-03-29T01:00:00Z",
        "PT48H,  UTC,           1970-01-01T00:00:00Z,         1970-01-03T00:00:00Z",
        "PT168H, UTC,           1969-12-31T12:00:00Z,         1970-01-01T00:00:00Z",
    })
    void endsAPeriodWhereTheClockOnTheWallDoes(Duration period, ZoneId zone, Instant time, Instant end) {
        assertThat(RotationSchedule.every(period, zone).endOfPeriod(time)).isEqualTo(end);
    }

    @Test
    void everyPeriodEndsAfterItsBeginningAndSoonEnough() {
        Instant time = Instant.parse("2026-01-01T00:00:00Z");
        for (String zone : new String[] {"Europe/Berlin", "America/Santiago", "Australia/Lord_Howe"}) {
            for (Duration period : new Duration[] {Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofDays(1)}) {
                RotationSchedule schedule = RotationSchedule.every(period, ZoneId.of(zone));
                for (int minutes = 0; minutes < 365 * 24 * 60; minutes += 307) {
                    Instant now = time.plus(Duration.ofMinutes(minutes));
                    Instant end = schedule.endOfPeriod(now);
                    if (!end.isAfter(now) || end.isAfter(now.plus(period).plus(Duration.ofHours(1)))) {
                        throw new AssertionError(zone + " " + period + " " + now + " " + end);
                    }
                }
            }
        }
    }
}
