package io.tremor.engine.lang.time;

/**
 * Says that a text is no time of a format, or that a format makes no sense. It has no stack trace, since data caused
 * it.
 */
public final class DatetimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    DatetimeException(Kind kind) {
        super(
                "Datetime Parse Error" + (kind == Kind.UNREPRESENTABLE ? "" : ": ParseError(" + kind.text + ")"),
                null,
                false,
                false);
        this.kind = kind;
    }

    /** What is wrong. */
    public enum Kind {
        /** A number is no possible one for its field. */
        OUT_OF_RANGE("OutOfRange"),
        /** Fields contradict one another. */
        IMPOSSIBLE("Impossible"),
        /** Fields are missing. */
        NOT_ENOUGH("NotEnough"),
        /** A character is not what the format wants. */
        INVALID("Invalid"),
        /** The text ends too early. */
        TOO_SHORT("TooShort"),
        /** There is text behind the time. */
        TOO_LONG("TooLong"),
        /** The format has an item that does not exist. */
        BAD_FORMAT("BadFormat"),
        /** The time is too far away to be counted in nanoseconds. */
        UNREPRESENTABLE("");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    /** Returns what is wrong. */
    public Kind kind() {
        return kind;
    }

    /** Returns the message. */
    public String text() {
        String text = getMessage();
        return text == null ? "" : text;
    }
}
