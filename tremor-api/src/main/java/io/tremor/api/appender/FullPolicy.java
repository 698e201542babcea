package io.tremor.api.appender;

/** What happens to an event whose lane has no room: {@code full=…} of the option {@code lane}. */
public enum FullPolicy {
    /** The event is refused. */
    DROP_NEWEST("dropNewest"),
    /** The event is taken, and the oldest ones of its lane go for it. */
    DROP_OLDEST("dropOldest"),
    /** The caller waits for room, but no longer than it is told to. */
    BLOCK("block"),
    /** The caller shapes and encodes the event itself, and waits up to a second for a sink to have room for it. */
    SYNC("sync");

    private final String text;

    FullPolicy(String text) {
        this.text = text;
    }

    /** Returns the name that configuration uses, e.g. {@code dropNewest}. */
    public String text() {
        return text;
    }
}
