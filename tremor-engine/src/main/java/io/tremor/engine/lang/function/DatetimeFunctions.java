package io.tremor.engine.lang.function;

import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.lang.time.Datetime;
import io.tremor.engine.lang.time.DatetimeException;
import io.tremor.engine.lang.time.DatetimeFormat;
import io.tremor.engine.lang.time.Zone;
import io.tremor.engine.lang.time.Zones;
import io.tremor.engine.value.EditedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The functions of {@code std::datetime}. A time is an integer, the nanoseconds since 1970-01-01T00:00Z, or a record
 * {@code {"timestamp": nanoseconds, "tz": zone}}.
 */
final class DatetimeFunctions {
    private static final Key TIMESTAMP = Key.of("timestamp");
    private static final Key ZONE = Key.of("tz");
    private static final int SECONDS_PER_DAY = 24 * 60 * 60;
    /** The longest piece of text that one item of a format gives, which takes two characters of it. */
    private static final int LONGEST_ITEM = 40;

    private static final String BERLIN = "datetime::with_timezone(1565203272000000000, \"Europe/Berlin\")";

    private DatetimeFunctions() {}

    static List<NativeFunction> functions() {
        List<NativeFunction> functions = new ArrayList<>(texts());
        functions.add(part("year", time -> time.local().getYear(), "the year", "2019"));
        functions.add(part("month", time -> time.local().getMonthValue(), "the month, from 1 to 12,", "8"));
        functions.add(part("iso_week", Datetime::isoWeek, "the week, as ISO 8601 counts them,", "32"));
        functions.add(part("day_of_month", time -> time.local().getDayOfMonth(), "the day of the month", "7"));
        functions.add(part("day_of_year", time -> time.local().getDayOfYear(), "the day of the year, from 1,", "219"));
        functions.add(part("hour", time -> time.local().getHour(), "the hour", "20"));
        functions.add(part("minute", time -> time.local().getMinute(), "the minute", "41"));
        functions.add(part("second", time -> time.local().getSecond(), "the second", "12"));
        functions.add(fraction("subsecond_millis", 1_000_000, "milliseconds", "159"));
        functions.add(fraction("subsecond_micros", 1_000, "microseconds", "159975"));
        functions.add(fraction("subsecond_nanos", 1, "nanoseconds", "159975001"));
        return functions;
    }

    private static List<NativeFunction> texts() {
        return List.of(
                NativeFunction.of("datetime::parse(string, format)", DatetimeFunctions::parse)
                        .summary("Returns the time that a string writes in a format, in nanoseconds since"
                                + " 1970-01-01T00:00Z; UTC where the format has no offset.")
                        .example(
                                "datetime::parse(\"2019-08-07 20:41:12\", \"%Y-%m-%d %H:%M:%S\")",
                                "1565210472000000000"),
                NativeFunction.of("datetime::format(datetime, format)", DatetimeFunctions::format)
                        .summary("Returns a time in a format.")
                        .example("datetime::format(0, \"%Y-%m-%d\")", "\"1970-01-01\""),
                NativeFunction.of(
                                "datetime::rfc3339(datetime)",
                                (a, run) -> Results.string(time(a[0]).rfc3339(), run))
                        .summary("Returns a time in the form of RFC 3339.")
                        .example("datetime::rfc3339(0)", "\"1970-01-01T00:00:00+00:00\""),
                NativeFunction.of(
                                "datetime::rfc2822(datetime)",
                                (a, run) -> Results.string(time(a[0]).rfc2822(), run))
                        .summary("Returns a time in the form of RFC 2822.")
                        .example("datetime::rfc2822(0)", "\"Thu, 1 Jan 1970 00:00:00 +0000\""),
                NativeFunction.of("datetime::with_timezone(utc_nanos, timezone)", DatetimeFunctions::withTimezone)
                        .summary("Returns a time in a zone: its name, its number in `timezones`, or an offset like"
                                + " `+02:00`.")
                        .example(
                                "datetime::rfc3339(datetime::with_timezone(0, \"+02:30\"))",
                                "\"1970-01-01T02:30:00+02:30\""));
    }

    private static NativeFunction part(String name, ToLongFunction<Datetime> part, String words, String example) {
        return NativeFunction.of("datetime::" + name + "(datetime)", (a, run) -> {
                    long value = part.applyAsLong(time(a[0]));
                    return name.equals("year") ? Value.of(value) : Results.count(value);
                })
                .summary("Returns " + words + " of a time in its zone.")
                .example("datetime::" + name + "(" + BERLIN + ")", example);
    }

    private static NativeFunction fraction(String name, int unit, String words, String example) {
        return NativeFunction.of(
                        "datetime::" + name + "(datetime)",
                        (a, run) -> Results.count(time(a[0]).nano() / unit))
                .summary("Returns the fraction of the second of a time in whole " + words + ".")
                .example("datetime::" + name + "(1565210472159975001)", example);
    }

    private static Value parse(Value[] arguments, Run run) {
        String text = Arguments.string(arguments, 0, run);
        String format = Arguments.string(arguments, 1, run);
        Cost.string(text.length() + format.length() * 4L, run);
        try {
            return Results.count(DatetimeFormat.of(format).parse(text));
        } catch (DatetimeException problem) {
            throw FunctionFailure.because(problem.text()).in("datetime::parse/1");
        }
    }

    private static Value format(Value[] arguments, Run run) {
        String format = Arguments.string(arguments, 1, run);
        Datetime time = time(arguments[0]);
        Cost.string((long) format.length() * LONGEST_ITEM, run);
        try {
            return Value.of(DatetimeFormat.of(format).format(time));
        } catch (DatetimeException problem) {
            throw FunctionFailure.because("Invalid format: " + format);
        }
    }

    private static Datetime time(Value value) {
        if (isTimestamp(value)) {
            return Datetime.of(((IntegerValue) value).bits(), Zone.utc());
        }
        if (!(value instanceof RecordValue record)) {
            throw FunctionFailure.because("Invalid datetime input of type " + DebugForm.type(value));
        }
        @Nullable Value timestamp = record.get(TIMESTAMP);
        if (timestamp == null || !isTimestamp(timestamp)) {
            throw FunctionFailure.because("Missing or invalid \"timestamp\" field");
        }
        @Nullable Value zone = record.get(ZONE);
        return Datetime.of(((IntegerValue) timestamp).bits(), zone == null ? Zone.utc() : zone(zone));
    }

    private static boolean isTimestamp(Value value) {
        return value instanceof IntegerValue integer && integer.isUnsignedLong();
    }

    private static Value withTimezone(Value[] arguments, Run run) {
        zone(arguments[1]);
        Value time = arguments[0];
        Value timestamp = time;
        if (time instanceof RecordValue record) {
            @Nullable Value field = record.get(TIMESTAMP);
            if (field == null || !isTimestamp(field)) {
                throw FunctionFailure.because("Invalid datetime input: Missing or invalid \"timestamp\" field.");
            }
            timestamp = field;
        } else if (!isTimestamp(time)) {
            throw FunctionFailure.badType(0, time, "nanoseconds since 1970, or a record with them");
        }
        Cost.record(2, run);
        EditedRecord zoned = Results.record();
        zoned.put(TIMESTAMP, timestamp);
        zoned.put(ZONE, arguments[1]);
        return zoned;
    }

    private static Zone zone(Value value) {
        if (value instanceof IntegerValue number && number.isUnsignedLong()) {
            List<String> names = Zones.names();
            boolean known = number.bits() >= 0 && number.bits() < names.size();
            @Nullable Zone zone = known ? Zones.named(names.get((int) number.bits())) : null;
            if (zone == null) {
                throw FunctionFailure.because("Invalid timezone identifier " + Decimals.integer(number));
            }
            return zone;
        }
        if (value instanceof StringValue string) {
            String name = string.text();
            @Nullable Zone zone = Zones.named(name);
            return zone == null ? Zones.fixed(offset(name)) : zone;
        }
        throw FunctionFailure.because("Invalid timezone type " + DebugForm.type(value));
    }

    /** Returns the seconds that a text like {@code +02:30} writes, where sign, colon and minutes may be missing. */
    private static int offset(String text) {
        boolean signed = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+');
        int at = signed ? 1 : 0;
        int hours = digits(text, at, 9);
        at += 2;
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
        }
        int minutes = at == text.length() ? 0 : digits(text, at, 5);
        int seconds = hours * 3600 + minutes * 60;
        if (seconds >= SECONDS_PER_DAY) {
            throw FunctionFailure.because("Invalid timezone offset seconds: " + text);
        }
        return text.charAt(0) == '-' ? -seconds : seconds;
    }

    /** Returns the number of two digits, of which the first one is not greater than {@code most}. */
    private static int digits(String text, int at, int most) {
        int tens = at + 1 < text.length() ? text.charAt(at) - '0' : -1;
        int ones = at + 1 < text.length() ? text.charAt(at + 1) - '0' : -1;
        if (tens < 0 || tens > most || ones < 0 || ones > 9) {
            throw FunctionFailure.because("Invalid timezone offset");
        }
        return tens * 10 + ones;
    }
}
