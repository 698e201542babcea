package io.tremor.engine.appender;

import io.tremor.api.appender.Reason;

/** What can go wrong with a log event. */
enum Trouble {
    /** The event came after the end. */
    CLOSED("a log event came after the appender was stopped, and is lost"),
    /** The event was logged on a thread that was shipping another one. */
    NESTED("a log event is lost: it was logged by the text of an object that was being logged, or by a thread of ours"),
    /** Stack or heap are used up. */
    EXHAUSTED("a log event is lost: stack or memory are used up"),
    /** The event could not be read at all. */
    UNREADABLE("a log event is lost: it cannot be read"),
    /** Its lane had no room. */
    FULL("a log event is lost: its lane is full"),
    /** The event could be read but for a part of it. */
    PART("a part of a log event cannot be read, the event goes on without it"),
    /** The event could not be encoded. */
    ENCODER("a log event is lost: it cannot be encoded"),
    /** The buffer of a sink had no room. */
    SINK_FULL("a log event is lost: the buffer of its sink is full"),
    /** The sink did not take something. */
    SINK("the sink failed, what it did not take is tried again"),
    /** The sink works, but people should know something. */
    SINK_WARNING("the sink says"),
    /** The script failed. */
    SCRIPT("the script failed on a log event"),
    /** The worker failed. */
    WORKER("a log event is lost: the worker failed, and goes on");

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

    /** Returns what to tell about an event that was refused. */
    static Trouble of(Reason refusal) {
        return switch (refusal) {
            case CLOSED -> CLOSED;
            case NESTED -> NESTED;
            case EXHAUSTED -> EXHAUSTED;
            case UNREADABLE -> UNREADABLE;
            default -> FULL;
        };
    }
}
