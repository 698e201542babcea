package io.tremor.engine.codec.logevent;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalLong;

/** Points in time as RFC 3339 writes them, e.g. {@code 2023-11-14T22:13:20.123Z}. */
public final class IsoTime {
    static final long NANOS_PER_SECOND = 1_000_000_000;

    private static final long SECONDS_PER_DAY = 86_400;
    private static final int DATE_TIME_LENGTH = 19;
    private static final int MOST_DIGITS = 9;
    private static final int SECONDS_PER_HOUR = 3600;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int DAYS_PER_ERA = 146_097;
    private static final int YEARS_PER_ERA = 400;
    /** From 0000-03-01 to 1970-01-01. */
    private static final int DAYS_BEFORE_EPOCH = 719_468;

    private IsoTime() {}

    /**
     * Returns the time in UTC.
     *
     * @param nanos nanoseconds since 1970-01-01T00:00Z
     * @param digits how many digits of the fraction there are: 0 to 9
     * @param zone what stands behind them: {@code Z} or {@code +00:00}
     */
    public static String text(long nanos, int digits, String zone) {
        long seconds = Math.floorDiv(nanos, NANOS_PER_SECOND);
        int fraction = (int) Math.floorMod(nanos, NANOS_PER_SECOND);
        int length = DATE_TIME_LENGTH + (digits == 0 ? 0 : 1 + digits);
        byte[] text = new byte[length + zone.length()];
        date(Math.floorDiv(seconds, SECONDS_PER_DAY), text);
        int second = (int) Math.floorMod(seconds, SECONDS_PER_DAY);
        text[10] = 'T';
        put(second / SECONDS_PER_HOUR, text, 11, 2);
        text[13] = ':';
        put(second / SECONDS_PER_MINUTE % SECONDS_PER_MINUTE, text, 14, 2);
        text[16] = ':';
        put(second % SECONDS_PER_MINUTE, text, 17, 2);
        if (digits > 0) {
            text[DATE_TIME_LENGTH] = '.';
            int shown = fraction;
            for (int i = digits; i < MOST_DIGITS; i++) {
                shown /= 10;
            }
            put(shown, text, DATE_TIME_LENGTH + 1, digits);
        }
        for (int i = 0; i < zone.length(); i++) {
            text[length + i] = (byte) zone.charAt(i);
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** Returns the smallest of 0, 3, 6 and 9 digits in which the fraction of {@code nanos} is exact. */
    public static int digitsNeeded(long nanos) {
        int fraction = (int) Math.floorMod(nanos, NANOS_PER_SECOND);
        if (fraction == 0) {
            return 0;
        }
        return fraction % 1_000_000 == 0 ? 3 : fraction % 1000 == 0 ? 6 : MOST_DIGITS;
    }

    /** Years of 400 as the calendar repeats itself after them, starting with March, so that a leap day comes last. */
    private static void date(long epochDay, byte[] text) {
        long day = epochDay + DAYS_BEFORE_EPOCH;
        long era = Math.floorDiv(day, (long) DAYS_PER_ERA);
        int dayOfEra = (int) (day - era * DAYS_PER_ERA);
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int shifted = (5 * dayOfYear + 2) / 153;
        int month = shifted < 10 ? shifted + 3 : shifted - 9;
        int year = (int) (era * YEARS_PER_ERA) + yearOfEra + (month <= 2 ? 1 : 0);
        put(year, text, 0, 4);
        text[4] = '-';
        put(month, text, 5, 2);
        text[7] = '-';
        put(dayOfYear - (153 * shifted + 2) / 5 + 1, text, 8, 2);
    }

    private static void put(int number, byte[] text, int at, int digits) {
        int rest = number;
        for (int i = at + digits - 1; i >= at; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /**
     * Reads a time with its zone; letters may be small, a blank may stand for the {@code T} of the date, and digits beyond
     * nanoseconds are cut off.
     *
     * @return nanoseconds since 1970-01-01T00:00Z, or nothing where the text is no time or they do not fit
     */
    public static OptionalLong parse(String text) {
        return new Reader(text).read();
    }

    /** Returns nanoseconds since 1970-01-01T00:00Z, or nothing where there is no such date or they do not fit. */
    public static OptionalLong nanos(int year, int month, int day, int secondOfDay, int nano) {
        try {
            long epochDay = LocalDate.of(year, month, day).toEpochDay();
            long seconds = Math.addExact(Math.multiplyExact(epochDay, SECONDS_PER_DAY), secondOfDay);
            // The earliest seconds have their fraction below Long.MIN_VALUE until it is added.
            return seconds < 0
                    ? OptionalLong.of(
                            Math.addExact(Math.multiplyExact(seconds + 1, NANOS_PER_SECOND), nano - NANOS_PER_SECOND))
                    : OptionalLong.of(Math.addExact(Math.multiplyExact(seconds, NANOS_PER_SECOND), nano));
        } catch (DateTimeException | ArithmeticException e) {
            return OptionalLong.empty();
        }
    }

    /** Reads one time, from left to right. */
    private static final class Reader {
        private final String text;
        private int at;
        private boolean failed;

        Reader(String text) {
            this.text = text;
        }

        OptionalLong read() {
            int year = number(4);
            expect("-");
            int month = number(2);
            expect("-");
            int day = number(2);
            expect("Tt ");
            int hour = number(2);
            expect(":");
            int minute = number(2);
            expect(":");
            int second = number(2);
            int nano = fraction();
            int offset = zone();
            if (failed || at != text.length() || hour > 23 || minute > 59 || second > 60) {
                return OptionalLong.empty();
            }
            int ofDay = hour * SECONDS_PER_HOUR + minute * SECONDS_PER_MINUTE + second - offset;
            return nanos(year, month, day, ofDay, nano);
        }

        private int fraction() {
            if (at >= text.length() || text.charAt(at) != '.') {
                return 0;
            }
            int start = ++at;
            int nano = 0;
            int digits = 0;
            while (at < text.length() && isDigit(text.charAt(at))) {
                if (digits++ < MOST_DIGITS) {
                    nano = nano * 10 + text.charAt(at) - '0';
                }
                at++;
            }
            failed |= at == start;
            for (; digits < MOST_DIGITS; digits++) {
                nano *= 10;
            }
            return nano;
        }

        /** Reads the zone, as seconds ahead of UTC. */
        private int zone() {
            if (at < text.length() && (text.charAt(at) == 'Z' || text.charAt(at) == 'z')) {
                at++;
                return 0;
            }
            boolean isBehind = at < text.length() && text.charAt(at) == '-';
            expect("+-");
            int hours = number(2);
            expect(":");
            int minutes = number(2);
            failed |= hours > 23 || minutes > 59;
            int ahead = hours * SECONDS_PER_HOUR + minutes * SECONDS_PER_MINUTE;
            return isBehind ? -ahead : ahead;
        }

        private int number(int digits) {
            int number = 0;
            for (int i = 0; i < digits; i++) {
                if (at >= text.length() || !isDigit(text.charAt(at))) {
                    failed = true;
                    return 0;
                }
                number = number * 10 + text.charAt(at++) - '0';
            }
            return number;
        }

        private void expect(String oneOf) {
            if (at < text.length() && oneOf.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                failed = true;
            }
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
