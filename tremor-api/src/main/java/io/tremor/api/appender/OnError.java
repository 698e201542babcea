package io.tremor.api.appender;

/** What becomes of an event when its script fails or did not compile: the option {@code onError}. */
public enum OnError {
    /** The untouched event goes on, in the layout of the option {@code fields}. */
    PASS("pass"),
    /** The event is dropped, and counted. */
    DROP("drop"),
    /** Time, level, logger and an error code go on; nothing of the content does. */
    MESSAGE_ONLY("messageOnly");

    private final String text;

    OnError(String text) {
        this.text = text;
    }

    /** Returns the name that configuration uses, e.g. {@code messageOnly}. */
    public String text() {
        return text;
    }
}
