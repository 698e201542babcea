package io.tremor.connectors.file;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When a new file is due by time: days begin at midnight of the machine's zone, and shorter periods count from there.
 *
 * @param period how long a file lasts
 * @param zone the zone
 */
record RotationSchedule(Duration period, ZoneId zone) {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    static RotationSchedule every(Duration period, ZoneId zone) {
        boolean isWholeDays = period.toDays() > 0 && period.equals(Duration.ofDays(period.toDays()));
        if (period.compareTo(SHORTEST) < 0 || period.compareTo(DAY) > 0 && !isWholeDays) {
            throw new IllegalArgumentException(
                    "The option `every` is wrong: it must be between 1 s and 1 d, or a whole number of days");
        }
        return new RotationSchedule(period, zone);
    }

    /** Returns when the period ends that {@code time} lies in. */
    Instant endOfPeriod(Instant time) {
        LocalDateTime local = LocalDateTime.ofInstant(time, zone);
        LocalDate date = local.toLocalDate();
        if (period.compareTo(DAY) >= 0) {
            long days = period.toDays();
            long next = (Math.floorDiv(date.toEpochDay(), days) + 1) * days;
            return LocalDate.ofEpochDay(next).atStartOfDay(zone).toInstant();
        }
        Instant midnight = date.plusDays(1).atStartOfDay(zone).toInstant();
        long passed = Duration.between(date.atStartOfDay(), local).toNanos();
        LocalDateTime next = date.atStartOfDay().plus(period.multipliedBy(passed / period.toNanos() + 1));
        Instant end = next.atZone(zone).toInstant();
        // An hour that the clocks repeat ends when it has ended for good.
        return end.isAfter(midnight) ? midnight : end.isAfter(time) ? end : time.plus(period);
    }
}
