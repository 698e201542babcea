package io.tremor.api.script;

import io.tremor.api.event.Event;
import io.tremor.api.event.Port;

/** What a script made of one event. */
public sealed interface Outcome {
    /** The event goes on. */
    record Emitted(Port port, Event event) implements Outcome {}

    /** The script dropped the event. */
    record Dropped() implements Outcome {
        /** The only one needed. */
        public static final Dropped DROPPED = new Dropped();
    }

    /** The script failed. The event is as it was when it failed. */
    record Failed(Diagnostic diagnostic, Event event) implements Outcome {}
}
