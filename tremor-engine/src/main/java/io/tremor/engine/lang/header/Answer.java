package io.tremor.engine.lang.header;

/** What a test says about an event. */
enum Answer {
    /** The condition is met. */
    YES,
    /** The condition is not met. */
    NO,
    /** Only the script itself can tell, or fails on it. */
    UNKNOWN;

    static Answer of(boolean met) {
        return met ? YES : NO;
    }

    Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
