package io.tremor.engine.lang.time;

import io.tremor.engine.lang.time.DatetimeException.Kind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * The date that the fields of a time make up. A year goes with month and day, or with the day of the year, or with a
 * week and
 * the day of it; a year of weeks with a week of ISO 8601 and the day of it. All other fields must agree.
 */
final class ReadDate {
    /** No year is farther from year 0. */
    static final int FARTHEST_YEAR = 262_142;
    /** Two digits below this are a year of the 21st century, others of the 20th. */
    private static final int PIVOT = 70;

    private final ReadFields fields;

    ReadDate(ReadFields fields) {
        this.fields = fields;
    }

    LocalDate date() {
        @Nullable
        Long year = year(fields.get(Field.YEAR), fields.get(Field.CENTURY), fields.get(Field.YEAR_OF_CENTURY));
        @Nullable Long isoYear = year(fields.get(Field.ISO_YEAR), null, fields.get(Field.ISO_YEAR_OF_CENTURY));
        LocalDate date = date(year, isoYear);
        if (!agree(date)) {
            throw new DatetimeException(Kind.IMPOSSIBLE);
        }
        return date;
    }

    private static @Nullable Long year(@Nullable Long whole, @Nullable Long century, @Nullable Long rest) {
        if (whole != null) {
            boolean parts = century != null || rest != null;
            boolean wrong =
                    whole < 0 || century != null && century != whole / 100 || rest != null && rest != whole % 100;
            if (parts && wrong) {
                throw new DatetimeException(Kind.IMPOSSIBLE);
            }
            return whole;
        }
        if (century != null) {
            if (rest == null) {
                throw new DatetimeException(Kind.NOT_ENOUGH);
            }
            return century * 100 + rest;
        }
        return rest == null ? null : Long.valueOf(rest + (rest < PIVOT ? 2000 : 1900));
    }

    private LocalDate date(@Nullable Long year, @Nullable Long isoYear) {
        try {
            @Nullable LocalDate date = year == null ? null : ofYear(checked(year));
            if (date == null && isoYear != null && fields.has(Field.ISO_WEEK) && fields.has(Field.WEEKDAY)) {
                date = dayOfIsoWeek(checked(isoYear), number(Field.ISO_WEEK), number(Field.WEEKDAY));
            }
            if (date != null) {
                return date;
            }
        } catch (DateTimeException notADate) {
            throw new DatetimeException(Kind.OUT_OF_RANGE);
        }
        throw new DatetimeException(Kind.NOT_ENOUGH);
    }

    private @Nullable LocalDate ofYear(int year) {
        if (fields.has(Field.MONTH) && fields.has(Field.DAY)) {
            return LocalDate.of(year, number(Field.MONTH), number(Field.DAY));
        }
        if (fields.has(Field.DAY_OF_YEAR)) {
            return LocalDate.ofYearDay(year, number(Field.DAY_OF_YEAR));
        }
        if (fields.has(Field.SUNDAY_WEEK) && fields.has(Field.WEEKDAY)) {
            return dayOfWeek(year, number(Field.SUNDAY_WEEK), number(Field.WEEKDAY), DayOfWeek.SUNDAY);
        }
        if (fields.has(Field.MONDAY_WEEK) && fields.has(Field.WEEKDAY)) {
            return dayOfWeek(year, number(Field.MONDAY_WEEK), number(Field.WEEKDAY), DayOfWeek.MONDAY);
        }
        return null;
    }

    private int number(Field field) {
        @Nullable Long value = fields.get(field);
        return value == null ? 0 : value.intValue();
    }

    private static int checked(long year) {
        if (Math.abs(year) > FARTHEST_YEAR) {
            throw new DatetimeException(Kind.OUT_OF_RANGE);
        }
        return (int) year;
    }

    /** Returns a day of the weeks that start with {@code start}; those before the first such day are in week 0. */
    private static LocalDate dayOfWeek(int year, int week, int weekday, DayOfWeek start) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        int firstStart = 1 + daysSince(start, newYear.getDayOfWeek(), true);
        int day = firstStart + (week - 1) * 7 + daysSince(start, DayOfWeek.of(weekday), false);
        if (day <= 0 || day > newYear.lengthOfYear()) {
            throw new DatetimeException(Kind.IMPOSSIBLE);
        }
        return LocalDate.ofYearDay(year, day);
    }

    /**
     * Returns how many days it is from {@code other} to the next {@code start}, or from the last {@code start} to it.
     */
    private static int daysSince(DayOfWeek start, DayOfWeek other, boolean until) {
        int days = other.getValue() - start.getValue();
        return Math.floorMod(until ? -days : days, 7);
    }

    private static LocalDate dayOfIsoWeek(int year, int week, int weekday) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        if (week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).getMaximum()) {
            throw new DatetimeException(Kind.OUT_OF_RANGE);
        }
        return inFirstWeek
                .plusWeeks(week - 1)
                .plusDays(weekday - inFirstWeek.getDayOfWeek().getValue());
    }

    private boolean agree(LocalDate date) {
        int year = date.getYear();
        int isoYear = date.get(IsoFields.WEEK_BASED_YEAR);
        return agrees(Field.YEAR, year)
                && (year >= 0 ? agrees(Field.CENTURY, year / 100) : !fields.has(Field.CENTURY))
                && (year >= 0 ? agrees(Field.YEAR_OF_CENTURY, year % 100) : !fields.has(Field.YEAR_OF_CENTURY))
                && agrees(Field.MONTH, date.getMonthValue())
                && agrees(Field.DAY, date.getDayOfMonth())
                && agrees(Field.ISO_YEAR, isoYear)
                && (isoYear >= 0
                        ? agrees(Field.ISO_YEAR_OF_CENTURY, isoYear % 100)
                        : !fields.has(Field.ISO_YEAR_OF_CENTURY))
                && agrees(Field.ISO_WEEK, date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                && agrees(Field.WEEKDAY, date.getDayOfWeek().getValue())
                && agrees(Field.DAY_OF_YEAR, date.getDayOfYear())
                && agrees(Field.SUNDAY_WEEK, week(date, DayOfWeek.SUNDAY))
                && agrees(Field.MONDAY_WEEK, week(date, DayOfWeek.MONDAY));
    }

    private boolean agrees(Field field, int value) {
        @Nullable Long known = fields.get(field);
        return known == null || known == value;
    }

    /** Returns the week of the year that {@code date} lies in, where weeks start with {@code start}. */
    static int week(LocalDate date, DayOfWeek start) {
        return (date.getDayOfYear() + 6 - daysSince(start, date.getDayOfWeek(), false)) / 7;
    }
}
