package io.tremor.api.script;

import io.tremor.api.event.Event;

/** One run of a script over a stream of events: owns the script's state and its buffers. Not thread-safe. */
public interface Session {
    /**
     * Runs the script over one event. What comes out may share parts with {@code event}, and is good for as long as
     * the values in there are.
     */
    Outcome run(Event event);
}
