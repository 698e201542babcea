package io.tremor.engine.lang.conformance;

import io.tremor.api.event.Event;
import io.tremor.api.event.EventId;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Script;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Session;
import io.tremor.api.script.Source;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ScriptCompiler;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a program over events: event <i>i</i> comes in at <i>i</i> nanoseconds, and one session sees them all. */
final class Program {
    /** Where events come from unless told otherwise. */
    static final URI ORIGIN = URI.create("snot://test:23/snot");

    private Program() {}

    /** Returns what the program does with {@code events}. */
    static Behaviour run(Source source, CompileOptions options, List<Value> events) {
        return run(source, options, events, ORIGIN);
    }

    /** Returns what the program does with {@code events} that come from {@code origin}. */
    static Behaviour run(Source source, CompileOptions options, List<Value> events, @Nullable URI origin) {
        Script script;
        try {
            script = ScriptCompiler.compile(source, options);
        } catch (ScriptException e) {
            return Behaviour.refused(Report.of(e.diagnostics().get(0)));
        } catch (RuntimeException | Error e) {
            return new Behaviour(null, List.of(), List.of(new Behaviour.Result.Crashed("compiling: " + trace(e))));
        }
        List<Report> warnings = script.warnings().stream().map(Report::of).toList();
        Session session = script.session();
        List<Behaviour.Result> results = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = new Event(events.get(i), RecordValue.empty(), i, origin, new EventId(0, i));
            results.add(result(session, event));
        }
        return new Behaviour(null, warnings, results);
    }

    private static Behaviour.Result result(Session session, Event event) {
        try {
            return Behaviour.Result.of(session.run(event));
        } catch (RuntimeException | Error e) {
            return new Behaviour.Result.Crashed(trace(e));
        }
    }

    /** Returns an exception and the first places of ours that it came from. */
    private static String trace(Throwable thrown) {
        StringBuilder text = new StringBuilder(String.valueOf(thrown));
        StackTraceElement[] frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, 5); i++) {
            text.append(" < ").append(frames[i].getFileName()).append(':').append(frames[i].getLineNumber());
        }
        return text.toString();
    }
}
