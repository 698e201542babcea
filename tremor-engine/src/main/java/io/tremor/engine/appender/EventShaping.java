package io.tremor.engine.appender;

import io.tremor.api.appender.OnError;
import io.tremor.api.event.Event;
import io.tremor.api.event.Port;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Script;
import io.tremor.api.script.Session;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.StatefulSession;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Runs the script in force over events, one at a time, and applies {@code onError} and the layout. For one thread. */
final class EventShaping {
    private static final Key CLASS = Key.of("class");
    private static final Key ERROR = Key.of("error");
    private static final EventPart[] KEPT = {EventPart.LEVEL, EventPart.LOGGER_NAME, EventPart.TIMESTAMP};
    private static final String DID_NOT_COMPILE = "SCRIPT_BROKEN";

    private final ScriptHolder holder;
    private final OnError onError;
    private final UnaryOperator<Value> layout;
    private final Consumer<Diagnostic> failures;
    private LoadedScript loaded = LoadedScript.PENDING;
    private @Nullable Session session;

    /**
     * Creates a shaping.
     *
     * @param failures hears about each event that the script fails on
     */
    EventShaping(ScriptHolder holder, OnError onError, UnaryOperator<Value> layout, Consumer<Diagnostic> failures) {
        this.holder = holder;
        this.onError = onError;
        this.layout = layout;
        this.failures = failures;
    }

    /** Takes up the script in force; returns whether there is one to go on with, or none was asked for. */
    boolean isReady() {
        holder.checkForChange();
        LoadedScript now = holder.current();
        if (now != loaded) {
            Script script = now.script();
            session = script == null ? null : successor(script.session(), session);
            loaded = now;
        }
        return loaded.state() != LoadedScript.State.PENDING;
    }

    /** Forgets a session that something broke in, but for its state. */
    void renew() {
        Script script = loaded.script();
        session = script == null ? null : successor(script.session(), session);
    }

    /** Runs the script over {@code event}. */
    Shaped shape(Event event) {
        Session running = session;
        if (running == null) {
            return loaded.state() == LoadedScript.State.BROKEN
                    ? failed(event, DID_NOT_COMPILE)
                    : Shaped.emitted(Port.OUT, layout.apply(event.value()), null);
        }
        Outcome outcome = running.run(event);
        if (outcome instanceof Outcome.Emitted emitted) {
            Event out = emitted.event();
            return Shaped.emitted(emitted.port(), layout.apply(out.value()), classOf(out.metadata()));
        }
        if (outcome instanceof Outcome.Failed failure) {
            failures.accept(failure.diagnostic());
            return failed(event, failure.diagnostic().code().name());
        }
        return Shaped.BY_SCRIPT;
    }

    private Shaped failed(Event event, String code) {
        return switch (onError) {
            case PASS -> Shaped.emitted(Port.OUT, layout.apply(event.value()), null);
            case DROP -> Shaped.BY_ERROR;
            case MESSAGE_ONLY -> Shaped.emitted(Port.OUT, layout.apply(header(event, code)), null);
        };
    }

    /** Returns time, level and logger of {@code event}, and nothing of its content. */
    private static Value header(Event event, String code) {
        RecordBuilder header = RecordValue.builder();
        if (event.value() instanceof RecordValue record) {
            for (EventPart part : KEPT) {
                Value value = record.get(part.key());
                if (value != null) {
                    header.put(part.key(), value);
                }
            }
        }
        return header.put(ERROR, Value.of(code)).build();
    }

    /** Returns the field `class` of {@code metadata}, which names a lane. */
    static @Nullable String classOf(RecordValue metadata) {
        return metadata.size() > 0 && metadata.get(CLASS) instanceof StringValue name ? name.text() : null;
    }

    private static Session successor(Session next, @Nullable Session before) {
        if (before instanceof StatefulSession old && next instanceof StatefulSession stateful) {
            stateful.resume(old.state());
        }
        return next;
    }
}
