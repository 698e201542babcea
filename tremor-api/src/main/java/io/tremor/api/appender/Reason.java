package io.tremor.api.appender;

/** Why an event was not accepted, or was lost after it had been. */
public enum Reason {
    /** It came after the end. */
    CLOSED("closed", true),
    /** It was logged by the text of an object that was being logged, by a sink, or by a thread of ours. */
    NESTED("nested", true),
    /** Stack or heap were used up. */
    EXHAUSTED("exhausted", true),
    /** It could not be read at all. */
    UNREADABLE("unreadable", true),
    /** Its lane had no room. */
    FULL("full", true),
    /** Its lane had no room, and did not get any for as long as its policy waits. */
    TIMEOUT("timeout", true),
    /** Its lane takes only so many a second. */
    RATE("rate", true),
    /** A rule that runs on the caller dropped it. */
    RULE("rule", true),
    /** It was the oldest of its lane, and a newer one needed its room. */
    EVICTED("evicted", false),
    /** Its script dropped it. */
    SCRIPT("script", false),
    /** Its script failed, and {@code onError} drops such events. */
    SCRIPT_ERROR("scriptError", false),
    /** The worker failed while it had the event in hand. */
    WORKER("worker", false),
    /** It could not be encoded. */
    ENCODER("encoder", false),
    /** The buffer of its sink had no room. */
    SINK_FULL("sinkFull", false),
    /** Its sink did not take it, whatever was tried. */
    SINK("sink", false),
    /** It was still on its way when the time for draining was over. */
    DEADLINE("deadline", false);

    private final String text;
    private final boolean refusal;

    Reason(String text, boolean refusal) {
        this.text = text;
        this.refusal = refusal;
    }

    /** Returns the name in reports, e.g. {@code sinkFull}. */
    public String text() {
        return text;
    }

    /** Returns whether events with this reason were not even accepted. */
    public boolean isRefusal() {
        return refusal;
    }
}
