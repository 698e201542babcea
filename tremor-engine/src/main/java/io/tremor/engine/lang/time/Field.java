package io.tremor.engine.lang.time;

/** A number that a time may be made of, as it is read from text, and what it may be. */
enum Field {
    YEAR(Integer.MIN_VALUE, Integer.MAX_VALUE),
    /** The year divided by 100. */
    CENTURY(0, Integer.MAX_VALUE),
    YEAR_OF_CENTURY(0, 99),
    ISO_YEAR(Integer.MIN_VALUE, Integer.MAX_VALUE),
    ISO_YEAR_OF_CENTURY(0, 99),
    MONTH(1, 12),
    DAY(1, 31),
    DAY_OF_YEAR(1, 366),
    /** The week of the year; the first one starts with its first Sunday. */
    SUNDAY_WEEK(0, 53),
    /** The week of the year; the first one starts with its first Monday. */
    MONDAY_WEEK(0, 53),
    ISO_WEEK(1, 53),
    /** From 1 for Monday to 7. */
    WEEKDAY(1, 7),
    /** 0 before noon, 1 after. */
    HALF_DAY(0, 1),
    HOUR_OF_HALF_DAY(0, 11),
    MINUTE(0, 59),
    /** 60 is a leap second. */
    SECOND(0, 60),
    NANO(0, 999_999_999),
    /** Seconds since 1970-01-01T00:00Z. */
    EPOCH_SECOND(Long.MIN_VALUE, Long.MAX_VALUE),
    /** Seconds east of UTC. */
    OFFSET(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private final long least;
    private final long greatest;

    Field(long least, long greatest) {
        this.least = least;
        this.greatest = greatest;
    }

    boolean allows(long value) {
        return value >= least && value <= greatest;
    }
}
