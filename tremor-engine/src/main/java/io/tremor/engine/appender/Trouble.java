package io.tremor.engine.appender;

/** What can go wrong with a log event. */
enum Trouble {
    /** The event came after the end. */
    CLOSED("a log event came after the appender was stopped, and is lost"),
    /** The event was logged on a thread that was shipping another one. */
    NESTED("a log event is lost: it was logged by the text of an object that was being logged, or by the sink"),
    /** The thread did not get its turn to write. */
    BUSY("a log event is lost: the write of another thread took longer than a second"),
    /** The appender was stopped in the middle of a write that does not return. */
    STUCK("the appender was stopped, but a write is still under way after five seconds"),
    /** Stack or heap are used up. */
    EXHAUSTED("a log event is lost: stack or memory are used up"),
    /** The event could not be read at all. */
    UNREADABLE("a log event is lost: it cannot be read"),
    /** The event could be read but for a part of it. */
    PART("a part of a log event cannot be read, the event goes on without it"),
    /** The event could not be encoded. */
    ENCODER("a log event is lost: it cannot be encoded"),
    /** The sink did not take the event. */
    SINK("a log event is lost: the sink failed");

    private final String text;

    Trouble(String text) {
        this.text = text;
    }

    /** Returns one sentence for people. */
    String text() {
        return text;
    }

    /** Returns whether the cause stems from the application's data, so that its message must not be shown. */
    boolean isCausedByData() {
        return this == UNREADABLE || this == PART || this == EXHAUSTED;
    }
}
