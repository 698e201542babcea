package io.tremor.engine.lang.time;

import io.tremor.engine.lang.time.DatetimeException.Kind;
import io.tremor.engine.lang.time.Item.Blank;
import io.tremor.engine.lang.time.Item.Fixed;
import io.tremor.engine.lang.time.Item.Literal;
import io.tremor.engine.lang.time.Item.Numbers;
import io.tremor.engine.lang.time.Item.Numeric;
import io.tremor.engine.lang.time.Item.Padding;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;

/** Writes a time item by item. */
final class DatetimeWriter {
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final String WEEKDAYS = "MonTueWedThuFriSatSun";

    private final Datetime time;
    private final StringBuilder out = new StringBuilder();

    DatetimeWriter(Datetime time) {
        this.time = time;
    }

    String write(List<Item> items) {
        for (Item item : items) {
            if (item instanceof Literal literal) {
                out.append(new String(literal.text(), StandardCharsets.UTF_8));
            } else if (item instanceof Blank blank) {
                out.append(blank.text());
            } else if (item instanceof Numeric numeric) {
                number(numeric.number(), numeric.padding());
            } else {
                fixed((Fixed) item);
            }
        }
        return out.toString();
    }

    private void number(Numbers number, Padding padding) {
        boolean digit = number == Numbers.WEEKDAY_FROM_0 || number == Numbers.WEEKDAY_FROM_1;
        int width = switch (number) {
            case YEAR, ISO_YEAR -> 4;
            case DAY_OF_YEAR -> 3;
            case NANO, EPOCH_SECOND -> 9;
            default -> 2;
        };
        pad(value(number), digit ? 1 : width, padding);
    }

    private long value(Numbers number) {
        return switch (number) {
            case YEAR -> time.local().getYear();
            case CENTURY -> time.local().getYear() / 100;
            case YEAR_OF_CENTURY -> time.local().getYear() % 100;
            case ISO_YEAR -> time.isoYear();
            case ISO_YEAR_OF_CENTURY -> time.isoYear() % 100;
            case MONTH -> time.local().getMonthValue();
            case DAY -> time.local().getDayOfMonth();
            case SUNDAY_WEEK -> ReadDate.week(time.date(), DayOfWeek.SUNDAY);
            case MONDAY_WEEK -> ReadDate.week(time.date(), DayOfWeek.MONDAY);
            case ISO_WEEK -> time.isoWeek();
            case WEEKDAY_FROM_0 -> time.local().getDayOfWeek().getValue() % 7;
            case WEEKDAY_FROM_1 -> time.local().getDayOfWeek().getValue();
            case DAY_OF_YEAR -> time.local().getDayOfYear();
            case HOUR -> time.local().getHour();
            case HOUR_12 -> (time.local().getHour() + 11) % 12 + 1;
            case MINUTE -> time.local().getMinute();
            case SECOND -> time.local().getSecond();
            case NANO -> time.nano();
            case EPOCH_SECOND -> time.epochSecond();
        };
    }

    private void pad(long value, int width, Padding padding) {
        String digits = Long.toString(value);
        if (padding != Padding.NOTHING) {
            out.append((padding == Padding.ZEROS ? "0" : " ").repeat(Math.max(0, width - digits.length())));
        }
        out.append(digits);
    }

    private void fixed(Fixed item) {
        int month = time.local().getMonthValue() - 1;
        int weekday = time.local().getDayOfWeek().getValue() - 1;
        boolean afternoon = time.local().getHour() >= 12;
        switch (item) {
            case SHORT_MONTH -> out.append(MONTHS, month * 3, month * 3 + 3);
            case LONG_MONTH -> out.append(capitalized(time.local().getMonth().name()));
            case SHORT_WEEKDAY -> out.append(WEEKDAYS, weekday * 3, weekday * 3 + 3);
            case LONG_WEEKDAY ->
                out.append(capitalized(time.local().getDayOfWeek().name()));
            case LOWER_HALF_DAY -> out.append(afternoon ? "pm" : "am");
            case UPPER_HALF_DAY -> out.append(afternoon ? "PM" : "AM");
            case FRACTION -> fraction();
            case FRACTION_3 -> point(3);
            case FRACTION_6 -> point(6);
            case FRACTION_9 -> point(9);
            case MILLIS -> digits(3);
            case MICROS -> digits(6);
            case NANOS -> digits(9);
            case ZONE -> out.append(time.zoneName());
            case OFFSET -> out.append(Offset.minutes(time.offset(), ""));
            case OFFSET_COLON -> out.append(Offset.minutes(time.offset(), ":"));
            case OFFSET_SECONDS -> out.append(Offset.withSeconds(time.offset(), true));
            case OFFSET_HOURS -> out.append(Offset.hours(time.offset()));
            case RFC_3339 -> rfc3339();
            case OFFSET_ANY, NONE -> throw new DatetimeException(Kind.BAD_FORMAT);
        }
    }

    private static String capitalized(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private void point(int digits) {
        out.append('.');
        digits(digits);
    }

    private void digits(int digits) {
        long divisor = 1;
        for (int i = digits; i < 9; i++) {
            divisor *= 10;
        }
        pad(time.nano() / divisor, digits, Padding.ZEROS);
    }

    private void fraction() {
        int nano = time.nano();
        if (nano != 0) {
            point(nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : 9);
        }
    }

    private void rfc3339() {
        write(FormatReader.items("%Y-%m-%dT%H:%M:%S%.f%:z"));
    }
}
