package io.tremor.engine.lang.time;

/** A part of a format. */
sealed interface Item {
    /** A text that stands for itself. */
    record Literal(byte[] text) implements Item {}

    /** White space, which may be any other white space in what is read, or none. */
    record Blank(String text) implements Item {}

    /** A number. */
    record Numeric(Numbers number, Padding padding) implements Item {}

    /** A name, a fraction, an offset or a whole time. */
    enum Fixed implements Item {
        SHORT_MONTH,
        LONG_MONTH,
        SHORT_WEEKDAY,
        LONG_WEEKDAY,
        LOWER_HALF_DAY,
        UPPER_HALF_DAY,
        /** A point and as many digits as needed, or nothing. */
        FRACTION,
        FRACTION_3,
        FRACTION_6,
        FRACTION_9,
        MILLIS,
        MICROS,
        NANOS,
        ZONE,
        OFFSET,
        OFFSET_COLON,
        OFFSET_SECONDS,
        OFFSET_HOURS,
        /** Read only: an offset whose minutes may be missing, or {@code Z}. */
        OFFSET_ANY,
        RFC_3339,
        /** What does not exist; it ends the format. */
        NONE
    }

    /** The numbers: how many digits are read at most, and whether a sign may stand before them. */
    enum Numbers {
        YEAR(4, true),
        CENTURY(2, false),
        YEAR_OF_CENTURY(2, false),
        ISO_YEAR(4, true),
        ISO_YEAR_OF_CENTURY(2, false),
        MONTH(2, false),
        DAY(2, false),
        SUNDAY_WEEK(2, false),
        MONDAY_WEEK(2, false),
        ISO_WEEK(2, false),
        WEEKDAY_FROM_0(1, false),
        WEEKDAY_FROM_1(1, false),
        DAY_OF_YEAR(3, false),
        HOUR(2, false),
        HOUR_12(2, false),
        MINUTE(2, false),
        SECOND(2, false),
        NANO(9, false),
        EPOCH_SECOND(Integer.MAX_VALUE, false);

        private final int digits;
        private final boolean signed;

        Numbers(int digits, boolean signed) {
            this.digits = digits;
            this.signed = signed;
        }

        int digits() {
            return digits;
        }

        boolean isSigned() {
            return signed;
        }
    }

    /** What a number is filled up with in front. */
    enum Padding {
        NOTHING,
        ZEROS,
        BLANKS
    }
}
