package io.tremor.engine.lang.conformance;

import io.tremor.api.Json;
import io.tremor.api.event.Port;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Source;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A program, its events, and what the original does with them.
 *
 * @param name what it is called; no two have the same
 * @param source the program
 * @param events the events, in order
 * @param expected what the original does
 */
record RecordedCase(String name, String source, List<Value> events, Behaviour expected) {
    RecordedCase {
        events = List.copyOf(events);
    }

    /** Reads the scripts of a file; queries are left out. */
    static List<RecordedCase> read(Path file) throws IOException {
        List<RecordedCase> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            RecordValue fields = (RecordValue) Json.parse(line);
            if (text(fields, "lang").equals("tremor")) {
                RecordValue expect = (RecordValue) required(fields, "expect");
                cases.add(new RecordedCase(
                        text(fields, "name"), text(fields, "source"), elements(fields, "in"), behaviour(expect)));
            }
        }
        return cases;
    }

    /** Returns what this engine does with the program and its events. */
    Behaviour run() {
        return Program.run(new Source(name, source), CompileOptions.DEFAULTS, events);
    }

    private static Behaviour behaviour(RecordValue expect) {
        String refusal = textOrNull(expect, "compile_error");
        if (refusal != null) {
            return Behaviour.refused(Report.parse(refusal).get(0));
        }
        String warnings = textOrNull(expect, "warnings");
        List<Behaviour.Result> results =
                elements(expect, "results").stream().map(RecordedCase::result).toList();
        return new Behaviour(null, warnings == null ? List.of() : Report.parse(warnings), results);
    }

    private static Behaviour.Result result(Value value) {
        RecordValue fields = (RecordValue) value;
        Value metadata = fields.get("meta");
        if (metadata == null) {
            metadata = RecordValue.empty();
        }
        Value emitted = fields.get("emit");
        if (emitted != null) {
            String port = textOrNull(fields, "port");
            return new Behaviour.Result.Emitted(emitted, port == null ? Port.OUT.name() : port, metadata);
        }
        String error = textOrNull(fields, "error");
        return error == null
                ? new Behaviour.Result.Dropped()
                : new Behaviour.Result.Failed(Report.parse(error).get(0), required(fields, "event"), metadata);
    }

    private static List<Value> elements(RecordValue fields, String key) {
        List<Value> elements = new ArrayList<>();
        ((ArrayValue) required(fields, key)).forEach(elements::add);
        return elements;
    }

    private static String text(RecordValue fields, String key) {
        return ((StringValue) required(fields, key)).text();
    }

    private static @Nullable String textOrNull(RecordValue fields, String key) {
        return fields.get(key) instanceof StringValue text ? text.text() : null;
    }

    private static Value required(RecordValue fields, String key) {
        return Objects.requireNonNull(fields.get(key), key);
    }
}
