package io.tremor.engine.lang;

import io.tremor.api.event.Event;
import io.tremor.api.event.Port;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Session;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.runtime.Frame;

/** Runs the nodes of a script, event by event. */
final class ScriptSession implements Session {
    private final ExpressionNode body;
    private final Frame frame = new Frame();

    ScriptSession(ExpressionNode body) {
        this.body = body;
    }

    @Override
    public Outcome run(Event event) {
        frame.enter(event.value());
        Value result = body.execute(frame);
        frame.leave();
        return new Outcome.Emitted(Port.OUT, result == event.value() ? event : event.withValue(result));
    }
}
