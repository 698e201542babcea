package io.tremor.engine.appender;

import io.tremor.api.event.Event;
import io.tremor.api.event.Port;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Script;
import io.tremor.api.script.Session;
import java.util.List;
import java.util.function.Function;

/**
 * A script that does what a test wants.
 *
 * @param body what becomes of an event
 */
record FakeScript(Function<Event, Outcome> body) implements Script {
    static ScriptHolder holder(Function<Event, Outcome> body) {
        return ScriptHolder.of(LoadedScript.ready(new FakeScript(body)));
    }

    static Outcome pass(Event event) {
        return new Outcome.Emitted(Port.OUT, event);
    }

    @Override
    public Session session() {
        return body::apply;
    }

    @Override
    public List<Diagnostic> warnings() {
        return List.of();
    }
}
