package io.tremor.api.script;

import io.tremor.api.event.Event;
import io.tremor.api.value.Value;
import java.util.List;

/** A compiled script: immutable, shared by any number of threads, each with a {@link Session} of its own. */
public interface Script {
    /** Returns a session with fresh state. */
    Session session();

    /** Returns what the compiler warned about. */
    List<Diagnostic> warnings();

    /** Runs the script once over {@code value}, with fresh state and metadata. */
    default Outcome run(Value value) {
        return session().run(Event.of(value));
    }
}
