package io.tremor.engine.codec.syslog;

import io.tremor.engine.codec.logevent.IsoTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads {@code <34>Oct 11 22:14:15 host app[123]: text}. */
final class Rfc3164Reader {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int MONTH_LENGTH = 3;
    private static final int JANUARY = 1;
    private static final int DECEMBER = 12;
    private static final int MOST_YEAR = 262_143;
    private static final int SECONDS_PER_HOUR = 3600;
    private static final int SECONDS_PER_MINUTE = 60;

    private final String text;
    private final Cursor cursor;
    private final long nowNanos;
    private final ParsedMessage message = new ParsedMessage();

    private Rfc3164Reader(String text, long nowNanos) {
        this.text = text;
        this.nowNanos = nowNanos;
        cursor = new Cursor(text);
    }

    /**
     * Returns what {@code text} says, or {@code null} if it is no such message.
     *
     * @param nowNanos the time now, since these messages do not say the year
     */
    static @Nullable ParsedMessage read(String text, long nowNanos) {
        return new Rfc3164Reader(text, nowNanos).read();
    }

    private @Nullable ParsedMessage read() {
        PriorityReader.read(cursor, message);
        cursor.blanks();
        int start = cursor.place();
        if (!monthAndTime(start) && !isoTime(start)) {
            return null;
        }
        hostAndTag();
        cursor.blanks();
        cursor.take(':');
        cursor.blanks();
        message.structuredData = StructuredDataReader.readOptional(cursor);
        cursor.blanks();
        message.text = cursor.rest();
        return message;
    }

    private boolean monthAndTime(int start) {
        if (text.length() < start + MONTH_LENGTH) {
            return false;
        }
        String name = text.substring(start, start + MONTH_LENGTH).toLowerCase(Locale.ROOT);
        int month = MONTHS.indexOf(name) + 1;
        cursor.moveTo(start + MONTH_LENGTH);
        boolean isDay = month > 0 && cursor.blanks();
        int day = isDay ? (int) cursor.number(31) : -1;
        if (day < 1 || !cursor.blanks()) {
            return false;
        }
        int behindDay = cursor.place();
        int year = yearOf(month);
        int second = timeOfDay();
        if (second < 0) {
            cursor.moveTo(behindDay);
            year = (int) cursor.number(MOST_YEAR);
            second = year >= 0 && cursor.blanks() ? timeOfDay() : -1;
        }
        if (second < 0 || !isDate(year, month, day)) {
            return false;
        }
        cursor.take(':');
        message.time = IsoTime.nanos(year, month, day, second, 0);
        return true;
    }

    private static boolean isDate(int year, int month, int day) {
        return day <= LocalDate.of(year, month, 1).lengthOfMonth();
    }

    /** Reads {@code 22:14:15} as the second of the day, or returns -1. */
    private int timeOfDay() {
        long hour = cursor.number(23);
        long minute = hour >= 0 && cursor.take(':') ? cursor.number(59) : -1;
        long second = minute >= 0 && cursor.take(':') ? cursor.number(59) : -1;
        return second < 0 ? -1 : (int) (hour * SECONDS_PER_HOUR + minute * SECONDS_PER_MINUTE + second);
    }

    /** Returns the year now, or the one before for what happened in December and is read in January. */
    private int yearOf(int month) {
        LocalDate today = LocalDate.ofEpochDay(Math.floorDiv(nowNanos, TimeUnit.DAYS.toNanos(1)));
        boolean isLastYear = today.getMonthValue() == JANUARY && month == DECEMBER;
        return today.getYear() - (isLastYear ? 1 : 0);
    }

    private boolean isoTime(int start) {
        cursor.moveTo(start);
        OptionalLong time = IsoTime.parse(cursor.until(' '));
        message.time = time;
        return time.isPresent() && cursor.isAt(' ');
    }

    private void hostAndTag() {
        String first = cursor.isAt(' ') ? host() : null;
        String second = first != null && cursor.isAt(' ') ? tag() : null;
        if (second != null && !second.equals("-")) {
            message.host = orNothing(first);
            if (!appAndProcess(second)) {
                message.app = second;
            }
        } else if (first != null && (second != null || !appAndProcess(first))) {
            message.host = orNothing(first);
        }
    }

    private @Nullable String host() {
        int start = cursor.place();
        cursor.next();
        String word = cursor.word();
        if (word.isEmpty() || word.equals(":")) {
            cursor.moveTo(start);
            return null;
        }
        if (word.endsWith(":")) {
            cursor.moveTo(cursor.place() - 1);
            return word.substring(0, word.length() - 1);
        }
        return word;
    }

    private @Nullable String tag() {
        int start = cursor.place();
        cursor.next();
        String word = cursor.until(':');
        if (word.isEmpty()) {
            cursor.moveTo(start);
            return null;
        }
        return word;
    }

    /** Takes {@code app[123]} apart, if that is what {@code tag} is. */
    private boolean appAndProcess(String tag) {
        int bracket = tag.indexOf('[');
        int colon = tag.indexOf(':');
        boolean isTag = bracket >= 0
                && (colon < 0 || colon > bracket)
                && tag.indexOf(']') == tag.length() - 1
                && bracket + 2 < tag.length();
        if (isTag) {
            message.app = tag.substring(0, bracket);
            message.process = tag.substring(bracket + 1, tag.length() - 1);
        }
        return isTag;
    }

    private static @Nullable String orNothing(@Nullable String field) {
        return "-".equals(field) ? null : field;
    }
}
