package io.tremor.engine.lang.time;

import io.tremor.engine.lang.time.DatetimeException.Kind;
import io.tremor.engine.lang.time.Item.Blank;
import io.tremor.engine.lang.time.Item.Fixed;
import io.tremor.engine.lang.time.Item.Literal;
import io.tremor.engine.lang.time.Item.Numbers;
import io.tremor.engine.lang.time.Item.Numeric;
import java.util.List;

/** Reads the items of a format from the UTF-8 form of a text. */
final class DatetimeReader {
    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };
    private static final String[] WEEKDAYS = {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
    };
    private static final int SHORT_NAME = 3;

    private static final List<Item> DATE = FormatReader.items("%Y -%m -%d");
    private static final List<Item> TIME = FormatReader.items("%H :%M :%S%.f ");

    private final TextCursor text;
    private final ReadFields fields;

    DatetimeReader(byte[] text, ReadFields fields) {
        this.text = new TextCursor(text);
        this.fields = fields;
    }

    /** Reads all of the text. */
    void read(List<Item> items) {
        readSome(items);
        if (!text.atEnd()) {
            throw new DatetimeException(Kind.TOO_LONG);
        }
    }

    private void readSome(List<Item> items) {
        for (Item item : items) {
            if (item instanceof Literal literal) {
                text.expect(literal.text());
            } else if (item instanceof Blank) {
                text.skipBlanks();
            } else if (item instanceof Numeric numeric) {
                number(numeric.number());
            } else {
                fixed((Fixed) item);
            }
        }
    }

    private void number(Numbers number) {
        text.skipBlanks();
        boolean negative = number.isSigned() && text.skip('-');
        boolean signed = negative || number.isSigned() && text.skip('+');
        long value = text.number(1, signed ? Integer.MAX_VALUE : number.digits());
        set(number, negative ? -value : value);
    }

    private void set(Numbers number, long value) {
        switch (number) {
            case YEAR -> fields.set(Field.YEAR, value);
            case CENTURY -> fields.set(Field.CENTURY, value);
            case YEAR_OF_CENTURY -> fields.set(Field.YEAR_OF_CENTURY, value);
            case ISO_YEAR -> fields.set(Field.ISO_YEAR, value);
            case ISO_YEAR_OF_CENTURY -> fields.set(Field.ISO_YEAR_OF_CENTURY, value);
            case MONTH -> fields.set(Field.MONTH, value);
            case DAY -> fields.set(Field.DAY, value);
            case SUNDAY_WEEK -> fields.set(Field.SUNDAY_WEEK, value);
            case MONDAY_WEEK -> fields.set(Field.MONDAY_WEEK, value);
            case ISO_WEEK -> fields.set(Field.ISO_WEEK, value);
            case WEEKDAY_FROM_0 -> fields.set(Field.WEEKDAY, value == 0 ? 7 : value == 7 ? 8 : value);
            case WEEKDAY_FROM_1 -> fields.set(Field.WEEKDAY, value);
            case DAY_OF_YEAR -> fields.set(Field.DAY_OF_YEAR, value);
            case HOUR -> fields.setHour(value);
            case HOUR_12 -> fields.setHour12(value);
            case MINUTE -> fields.set(Field.MINUTE, value);
            case SECOND -> fields.set(Field.SECOND, value);
            case NANO -> fields.set(Field.NANO, value);
            case EPOCH_SECOND -> fields.set(Field.EPOCH_SECOND, value);
        }
    }

    private void fixed(Fixed item) {
        switch (item) {
            case SHORT_MONTH -> fields.set(Field.MONTH, name(MONTHS, false) + 1);
            case LONG_MONTH -> fields.set(Field.MONTH, name(MONTHS, true) + 1);
            case SHORT_WEEKDAY -> fields.set(Field.WEEKDAY, name(WEEKDAYS, false) + 1);
            case LONG_WEEKDAY -> fields.set(Field.WEEKDAY, name(WEEKDAYS, true) + 1);
            case LOWER_HALF_DAY, UPPER_HALF_DAY -> halfDay();
            case FRACTION, FRACTION_3, FRACTION_6, FRACTION_9 -> fraction();
            case MILLIS -> fields.set(Field.NANO, nanos(3) * 1_000_000);
            case MICROS -> fields.set(Field.NANO, nanos(6) * 1_000);
            case NANOS -> fields.set(Field.NANO, nanos(9));
            case ZONE -> text.skipWord();
            case OFFSET, OFFSET_COLON, OFFSET_SECONDS, OFFSET_HOURS -> {
                text.skipBlanks();
                fields.set(Field.OFFSET, offset(false, false));
            }
            case OFFSET_ANY -> {
                text.skipBlanks();
                fields.set(Field.OFFSET, offset(true, true));
            }
            case RFC_3339 -> rfc3339();
            case NONE -> throw new DatetimeException(Kind.BAD_FORMAT);
        }
    }

    /** Reads a name, of which the first letters count, and returns its index; the rest is read if it is there. */
    private int name(String[] names, boolean whole) {
        text.require(SHORT_NAME);
        for (int i = 0; i < names.length; i++) {
            if (text.skipIgnoringCase(names[i].substring(0, SHORT_NAME))) {
                if (whole) {
                    text.skipIgnoringCase(names[i].substring(SHORT_NAME));
                }
                return i;
            }
        }
        throw new DatetimeException(Kind.INVALID);
    }

    private void halfDay() {
        text.require(2);
        boolean before = text.skipIgnoringCase("am");
        if (!before && !text.skipIgnoringCase("pm")) {
            throw new DatetimeException(Kind.INVALID);
        }
        fields.set(Field.HALF_DAY, before ? 0 : 1);
    }

    private void fraction() {
        if (text.skip('.')) {
            int from = text.at();
            long digits = text.number(1, 9);
            for (int count = text.at() - from; count < 9; count++) {
                digits *= 10;
            }
            text.skipDigits();
            fields.set(Field.NANO, digits);
        }
    }

    private long nanos(int digits) {
        text.require(digits);
        return text.number(digits, digits);
    }

    /** Reads an offset and returns it in seconds. */
    private long offset(boolean zulu, boolean minutesMayMiss) {
        if (zulu && text.skipIgnoringCase("z")) {
            return 0;
        }
        boolean negative = text.sign();
        long hours = text.number(2, 2);
        text.skipBlanksAndColons();
        long minutes = 0;
        if (text.left() >= 2) {
            int tens = text.peek(0);
            if (tens >= '6' && tens <= '9' && text.peek(1) >= '0' && text.peek(1) <= '9') {
                throw new DatetimeException(Kind.OUT_OF_RANGE);
            }
            minutes = text.number(2, 2);
        } else if (text.left() == 1 || !minutesMayMiss) {
            throw new DatetimeException(Kind.TOO_SHORT);
        }
        long seconds = hours * 3600 + minutes * 60;
        return negative ? -seconds : seconds;
    }

    private void rfc3339() {
        readSome(DATE);
        if (text.atEnd()) {
            throw new DatetimeException(Kind.TOO_SHORT);
        }
        if (!text.skip('T') && !text.skip('t') && !text.skip(' ')) {
            throw new DatetimeException(Kind.INVALID);
        }
        readSome(TIME);
        text.skipBlanks();
        fields.set(Field.OFFSET, text.skipIgnoringCase("utc") ? 0 : offset(true, false));
    }
}
