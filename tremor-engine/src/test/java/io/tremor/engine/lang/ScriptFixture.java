package io.tremor.engine.lang;

import io.tremor.api.event.Event;
import io.tremor.api.event.EventId;
import io.tremor.api.event.Port;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Script;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Session;
import io.tremor.api.script.Source;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs scripts over events and tells in one line what comes out, so that tests can be tables. */
public final class ScriptFixture {
    private static final int DEEPEST = 1024;

    private ScriptFixture() {}

    /**
     * Returns what a script does with events given as JSON, separated by {@code " | "}: the value that leaves it, with
     * {@code " => port"} unless it leaves on {@code out}; {@code drop}; or {@code fail line:column: message}. A script
     * that does not compile gives {@code refused line:column: message}.
     */
    public static String run(String script, String... events) {
        Session session;
        try {
            session = compile(script).session();
        } catch (ScriptException e) {
            return "refused " + e.diagnostics().get(0);
        }
        List<String> results = new ArrayList<>();
        JsonCodec codec = new JsonCodec(DEEPEST);
        for (int i = 0; i < events.length; i++) {
            byte[] bytes = events[i].getBytes(StandardCharsets.UTF_8);
            long number = i;
            results.add(codec.decode(bytes, 0, bytes.length, value -> {
                Event event = new Event(value, RecordValue.empty(), number, null, EventId.NONE);
                return text(session.run(event));
            }));
        }
        return String.join(" | ", results);
    }

    /** Returns the script of a text. */
    public static Script compile(String script) {
        return ScriptCompiler.compile(Source.of(script), CompileOptions.DEFAULTS);
    }

    /** Returns an outcome in one line. */
    public static String text(Outcome outcome) {
        if (outcome instanceof Outcome.Emitted emitted) {
            String port = emitted.port().equals(Port.OUT)
                    ? ""
                    : " => " + emitted.port().name();
            return json(emitted.event().value()) + port;
        }
        if (outcome instanceof Outcome.Failed failed) {
            Diagnostic diagnostic = failed.diagnostic();
            return "fail " + diagnostic;
        }
        return "drop";
    }

    /** Returns a value as JSON. */
    public static String json(Value value) {
        return Value.preview(value, 100_000);
    }
}
