package io.tremor.engine.lang.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;

/** A time in a zone. */
public final class Datetime {
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final long epochSecond;
    private final int nano;
    private final Zone zone;
    private final int offset;
    private final LocalDateTime local;

    private Datetime(long epochSecond, int nano, Zone zone) {
        this.epochSecond = epochSecond;
        this.nano = nano;
        this.zone = zone;
        offset = zone.offset(epochSecond);
        local = LocalDateTime.ofEpochSecond(epochSecond + offset, nano, ZoneOffset.UTC);
    }

    /** Returns the time that lies so many nanoseconds, an unsigned number, behind 1970-01-01T00:00Z. */
    public static Datetime of(long epochNanos, Zone zone) {
        return new Datetime(
                Long.divideUnsigned(epochNanos, NANOS_PER_SECOND),
                (int) Long.remainderUnsigned(epochNanos, NANOS_PER_SECOND),
                zone);
    }

    /** Returns date and time of day in its zone. */
    public LocalDateTime local() {
        return local;
    }

    LocalDate date() {
        return local.toLocalDate();
    }

    /** Returns the week of ISO 8601, from 1 to 53. */
    public int isoWeek() {
        return local.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    int isoYear() {
        return local.get(IsoFields.WEEK_BASED_YEAR);
    }

    long epochSecond() {
        return epochSecond;
    }

    /** Returns the fraction of its second, in nanoseconds. */
    public int nano() {
        return nano;
    }

    int offset() {
        return offset;
    }

    String zoneName() {
        return zone.abbreviation(epochSecond);
    }

    /** Returns the form of RFC 3339, for example {@code 1970-01-01T00:00:00+00:00}. */
    public String rfc3339() {
        return DatetimeFormat.of("%+").format(this);
    }

    /** Returns the form of RFC 2822, for example {@code Thu, 1 Jan 1970 00:00:00 +0000}. */
    public String rfc2822() {
        return DatetimeFormat.of("%a, %-d %b %Y %H:%M:%S %z").format(this);
    }
}
