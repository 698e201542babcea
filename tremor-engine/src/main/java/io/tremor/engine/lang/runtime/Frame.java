package io.tremor.engine.lang.runtime;

import io.tremor.api.value.NullValue;
import io.tremor.api.value.Value;

/** The variables of one run over one event. A session has one, used again for every event. */
public final class Frame {
    private Value event = NullValue.NULL;

    /** Starts a run over {@code event}. */
    public void enter(Value event) {
        this.event = event;
    }

    /** Ends the run, so that nothing of the event is held on to. */
    public void leave() {
        event = NullValue.NULL;
    }

    /** Returns what {@code event} stands for. */
    public Value event() {
        return event;
    }
}
