package io.tremor.engine.lang.conformance;

import io.tremor.api.Json;
import io.tremor.api.event.Event;
import io.tremor.api.event.EventId;
import io.tremor.api.event.Port;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.DiagnosticRenderer;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Script;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Session;
import io.tremor.api.script.Source;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ScriptCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A directory with a script and what it does:
 *
 * <ul>
 *   <li>{@code script.tremor}, whose modules may lie beside it, and {@code args}, JSON, where it has some;
 *   <li>{@code in}: the events, JSON, one a line; without the file the one event {@code null};
 *   <li>{@code out}: a line for each event: the emitted value; {@code => PORT value} where it leaves on another port than
 *       {@code out}; {@code drop}; {@code error value} with the event as the failing script left it; and behind a value
 *       {@code $ metadata} where there is some;
 *   <li>{@code error.txt}: why it does not compile, or the errors of single events, rendered;
 *   <li>{@code warning.txt}: what the compiler warns about, rendered.
 * </ul>
 *
 * A file that is missing is empty.
 */
final class GoldenScript {
    private static final String HERE = "{case}";

    private final Path directory;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder errors = new StringBuilder();
    private final StringBuilder warnings = new StringBuilder();

    private GoldenScript(Path directory) {
        this.directory = directory;
    }

    /** Runs the script, and returns what belongs into each file. */
    static Map<String, String> run(Path directory) throws IOException {
        GoldenScript golden = new GoldenScript(directory);
        golden.run();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("error.txt", golden.errors.toString());
        files.put("out", golden.out.toString());
        files.put("warning.txt", golden.warnings.toString());
        return files;
    }

    private void run() throws IOException {
        Source source = new Source("script.tremor", Files.readString(directory.resolve("script.tremor")));
        try {
            Script script = ScriptCompiler.compile(source, options());
            script.warnings().forEach(warning -> render(source, warning, warnings));
            Session session = script.session();
            List<Value> events = events();
            for (int i = 0; i < events.size(); i++) {
                Event event = new Event(events.get(i), RecordValue.empty(), i, Program.ORIGIN, new EventId(0, i));
                record(source, session.run(event));
            }
        } catch (ScriptException e) {
            e.diagnostics().forEach(error -> render(source, error, errors));
        }
    }

    private CompileOptions options() throws IOException {
        Path args = directory.resolve("args");
        CompileOptions options = CompileOptions.DEFAULTS.withModulePath(List.of(directory));
        return Files.exists(args) ? options.withArgs(Json.parse(Files.readString(args))) : options;
    }

    private List<Value> events() throws IOException {
        Path in = directory.resolve("in");
        return Files.exists(in) ? Files.readString(in).lines().map(Json::parse).toList() : List.of(NullValue.NULL);
    }

    private void record(Source source, Outcome outcome) {
        if (outcome instanceof Outcome.Emitted emitted) {
            Port port = emitted.port();
            line(port.equals(Port.OUT) ? "" : "=> " + port + " ", emitted.event());
        } else if (outcome instanceof Outcome.Failed failed) {
            line("error ", failed.event());
            render(source, failed.diagnostic(), errors);
        } else {
            out.append("drop\n");
        }
    }

    private void line(String start, Event event) {
        out.append(start).append(Json.toString(event.value()));
        if (event.metadata().size() > 0) {
            out.append(" $ ").append(Json.toString(event.metadata()));
        }
        out.append('\n');
    }

    private void render(Source source, Diagnostic diagnostic, StringBuilder into) {
        String text = DiagnosticRenderer.plain(source, diagnostic).replace(directory.toString(), HERE);
        into.append(text.endsWith("\n") ? text : text + "\n");
    }
}
