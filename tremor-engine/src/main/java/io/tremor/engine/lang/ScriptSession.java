package io.tremor.engine.lang;

import io.tremor.api.event.Event;
import io.tremor.api.event.Port;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Outcome;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.lang.runtime.ScriptError;
import io.tremor.engine.value.EditedRecord;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.InputSize;
import org.jspecify.annotations.Nullable;

/** Runs the nodes of a script, event by event. */
final class ScriptSession implements StatefulSession {
    private static final String TOO_DEEP = "The script needs more stack than this thread has";
    private static final String INTERNAL = "The engine met what it should not have: ";

    private final Node body;
    private final Run run = new Run();
    private final Frame frame;

    ScriptSession(CompiledScript script) {
        body = script.body();
        frame = new Frame(run, script.slots(), script.eventFields());
        frame.setArgs(script.args());
    }

    @Override
    public Outcome run(Event event) {
        run.start(event.ingestNanos(), event.origin(), InputSize.of(event.value()));
        // Whoever handed the event in may hold it still, even if this session made it.
        frame.setEvent(EditedRecord.share(event.value()));
        frame.setMetadata(EditedRecord.share(event.metadata()));
        try {
            return outcome(event, body.execute(frame));
        } catch (ScriptError error) {
            return failed(error.diagnostic(), event);
        } catch (EvaluationException error) {
            return failed(Diagnostic.error(error.code(), error.text(), null), event);
        } catch (StackOverflowError error) {
            return failed(Diagnostic.error(ErrorCode.NESTED_TOO_DEEP, TOO_DEEP, null), event);
        } catch (RuntimeException error) {
            return failed(Diagnostic.error(ErrorCode.INTERNAL, INTERNAL + error, null), event);
        } finally {
            frame.clear();
        }
    }

    @Override
    public Value state() {
        return frame.state();
    }

    @Override
    public void resume(Value state) {
        frame.setState(state);
    }

    /** Returns a failure, with the event as it is by now. */
    private Outcome failed(Diagnostic diagnostic, Event event) {
        return new Outcome.Failed(diagnostic, emitted(event, frame.event()));
    }

    private Outcome outcome(Event event, @Nullable Value result) {
        if (result != null) {
            return new Outcome.Emitted(Port.OUT, emitted(event, result));
        }
        Value emitted = run.emitted();
        if (emitted == null) {
            return Outcome.Dropped.DROPPED;
        }
        String port = run.port();
        return new Outcome.Emitted(port == null ? Port.OUT : new Port(port), emitted(event, emitted));
    }

    private Event emitted(Event event, Value value) {
        Value metadata = frame.metadata();
        if (metadata == event.metadata()) {
            return value == event.value() ? event : event.withValue(value);
        }
        RecordValue known = metadata instanceof RecordValue fields ? fields : RecordValue.empty();
        return new Event(value, known, event.ingestNanos(), event.origin(), event.id());
    }
}
