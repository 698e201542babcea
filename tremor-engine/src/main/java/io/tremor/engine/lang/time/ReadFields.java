package io.tremor.engine.lang.time;

import io.tremor.engine.lang.time.DatetimeException.Kind;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that were read of a time, and the time that they make up, if they suffice and do not contradict one
 * another.
 */
final class ReadFields {
    private static final int SECONDS_PER_DAY = 24 * 60 * 60;
    /** Farther than any year that can be read. */
    private static final long FARTHEST_DAY = ReadDate.FARTHEST_YEAR * 366L;

    private final Map<Field, Long> values;

    ReadFields() {
        values = new EnumMap<>(Field.class);
    }

    private ReadFields(ReadFields other) {
        values = new EnumMap<>(other.values);
    }

    /** Sets a field, which must not have another value already. */
    void set(Field field, long value) {
        if (!field.allows(value)) {
            throw new DatetimeException(Kind.OUT_OF_RANGE);
        }
        Long known = get(field);
        if (known != null && known != value) {
            throw new DatetimeException(Kind.IMPOSSIBLE);
        }
        values.put(field, value);
    }

    void setHour(long hour) {
        if (hour > 23) {
            throw new DatetimeException(Kind.OUT_OF_RANGE);
        }
        set(Field.HALF_DAY, hour / 12);
        set(Field.HOUR_OF_HALF_DAY, hour % 12);
    }

    void setHour12(long hour) {
        if (hour < 1 || hour > 12) {
            throw new DatetimeException(Kind.OUT_OF_RANGE);
        }
        set(Field.HOUR_OF_HALF_DAY, hour % 12);
    }

    @Nullable
    Long get(Field field) {
        return values.get(field);
    }

    boolean has(Field field) {
        return get(field) != null;
    }

    private long require(Field field) {
        Long value = get(field);
        if (value == null) {
            throw new DatetimeException(Kind.NOT_ENOUGH);
        }
        return value;
    }

    private boolean agrees(Field field, long value) {
        Long known = get(field);
        return known == null || known == value;
    }

    /** Returns seconds since 1970-01-01T00:00Z, and nanoseconds; the offset is one of the fields. */
    long[] zonedTime() {
        if (!has(Field.OFFSET) && !has(Field.EPOCH_SECOND)) {
            throw new DatetimeException(Kind.NOT_ENOUGH);
        }
        Long given = get(Field.OFFSET);
        long offset = given == null ? 0 : given;
        long[] time = localTime(offset);
        if (Math.abs(offset) >= SECONDS_PER_DAY) {
            throw new DatetimeException(Kind.OUT_OF_RANGE);
        }
        time[0] -= offset;
        return time;
    }

    /**
     * Returns seconds since 1970-01-01T00:00 of the local time, which lies {@code offset} seconds east, and
     * nanoseconds.
     */
    long[] localTime(long offset) {
        @Nullable DatetimeException problem = null;
        long[] time = new long[2];
        try {
            time = dateAndTime();
        } catch (DatetimeException e) {
            problem = e;
        }
        Long epochSecond = get(Field.EPOCH_SECOND);
        if (problem == null) {
            long second = time[0] - offset;
            boolean leap = agrees(Field.SECOND, 60) && has(Field.SECOND);
            // A leap second counts as the one before, or as the one after.
            boolean same = epochSecond == null || epochSecond == second || leap && epochSecond == second - 1;
            if (!same) {
                throw new DatetimeException(Kind.IMPOSSIBLE);
            }
            return time;
        }
        if (epochSecond == null || problem.kind() != Kind.NOT_ENOUGH) {
            throw problem;
        }
        return fromEpochSecond(epochSecond, offset);
    }

    private long[] dateAndTime() {
        @Nullable DatetimeException inDate = null;
        long days = 0;
        try {
            days = new ReadDate(this).date().toEpochDay();
        } catch (DatetimeException e) {
            inDate = e;
        }
        long[] time;
        try {
            time = time();
        } catch (DatetimeException inTime) {
            throw inDate == null || worse(inTime, inDate) && has(Field.EPOCH_SECOND) ? inTime : inDate;
        }
        if (inDate != null) {
            throw inDate;
        }
        return new long[] {days * SECONDS_PER_DAY + time[0], time[1]};
    }

    /**
     * Returns whether the first problem comes before the second one where there is a time in seconds to fall back on.
     */
    private static boolean worse(DatetimeException first, DatetimeException second) {
        return first.kind().compareTo(second.kind()) < 0;
    }

    private long[] time() {
        long hour = require(Field.HALF_DAY) * 12 + require(Field.HOUR_OF_HALF_DAY);
        long minute = require(Field.MINUTE);
        Long second = get(Field.SECOND);
        Long nano = get(Field.NANO);
        if (nano != null && second == null) {
            throw new DatetimeException(Kind.NOT_ENOUGH);
        }
        long seconds = (hour * 60 + minute) * 60 + (second == null ? 0 : second);
        return new long[] {seconds, nano == null ? 0 : nano};
    }

    private long[] fromEpochSecond(long epochSecond, long offset) {
        long second = epochSecond + offset;
        if (Math.abs(second / SECONDS_PER_DAY) > FARTHEST_DAY) {
            throw new DatetimeException(Kind.OUT_OF_RANGE);
        }
        LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        ReadFields all = new ReadFields(this);
        if (has(Field.SECOND) && agrees(Field.SECOND, 60)) {
            if (local.getSecond() == 0) {
                local = local.minusSeconds(1);
            } else if (local.getSecond() != 59) {
                throw new DatetimeException(Kind.IMPOSSIBLE);
            }
        } else {
            all.set(Field.SECOND, local.getSecond());
        }
        all.set(Field.YEAR, local.getYear());
        all.set(Field.DAY_OF_YEAR, local.getDayOfYear());
        all.setHour(local.getHour());
        all.set(Field.MINUTE, local.getMinute());
        return all.dateAndTime();
    }
}
