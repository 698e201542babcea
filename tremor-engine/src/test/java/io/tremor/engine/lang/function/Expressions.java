package io.tremor.engine.lang.function;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.event.Event;
import io.tremor.api.event.EventId;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.ScriptException;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonCodec;
import io.tremor.engine.codec.json.JsonWriter;
import io.tremor.engine.lang.ScriptFixture;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Computes expressions that call functions of the library, whose modules it brings in. */
final class Expressions {
    private static final Pattern CALL = Pattern.compile("(?<![a-z0-9_:])([a-z][a-z0-9_]*)::");
    private static final Map<String, String> ELSEWHERE = modules();
    private static final URI ORIGIN = URI.create("snot://test:23/snot");
    private static final int DEEPEST = 100_000;

    private Expressions() {}

    private static Map<String, String> modules() {
        Map<String, String> modules = new LinkedHashMap<>();
        modules.put("nanos", "std::time::nanos");
        modules.put("win", "std::win");
        for (String name : new String[] {"chash", "mime", "origin", "system", "windows"}) {
            modules.put(name, "tremor::" + name);
        }
        modules.put("cncf_otel", "cncf::otel as cncf_otel");
        modules.put("google_logging", "google::cloud::logging as google_logging");
        modules.put("span_id", "cncf::otel::span_id");
        modules.put("trace_id", "cncf::otel::trace_id");
        modules.put("severity", "cncf::otel::logs::severity");
        modules.put("traceflags", "cncf::otel::logs::traceflags");
        modules.put("spankind", "cncf::otel::trace::spankind");
        modules.put("status", "cncf::otel::trace::status");
        return modules;
    }

    /** Returns the value of an expression over {@code {}} as JSON, or what is wrong, behind {@code "! "}. */
    static String value(String expression) {
        return value(expression, "{}");
    }

    /** Returns the value of an expression over an event that is given as JSON. */
    static String value(String expression, String event) {
        return compute(expression, event, outcome -> {
            if (outcome instanceof Outcome.Failed failed) {
                return "! " + failed.diagnostic().message();
            }
            return text(outcome);
        });
    }

    /** Returns the hints of the error that an expression gives, one behind the other. */
    static String notes(String expression, String event) {
        return compute(
                expression,
                event,
                outcome -> outcome instanceof Outcome.Failed failed
                        ? String.join(" ", failed.diagnostic().notes())
                        : text(outcome));
    }

    /**
     * Returns the rows of a table, one a line: an expression, behind {@code =>} its value, behind {@code <=} the event
     * if any.
     */
    static Stream<Arguments> table(String rows) {
        return rows.lines().filter(row -> !row.isBlank()).map(row -> {
            String[] sides = row.split(" => ", 2);
            String[] value = sides[1].split(" <= ", 2);
            return Arguments.of(sides[0].strip(), value[0].strip(), value.length == 1 ? "{}" : value[1].strip());
        });
    }

    private static String compute(String expression, String event, Function<Outcome, String> use) {
        byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
        try {
            var session = ScriptFixture.compile(script(expression)).session();
            return new JsonCodec(DEEPEST).decode(bytes, 0, bytes.length, value -> use.apply(session.run(event(value))));
        } catch (ScriptException e) {
            return "! " + e.diagnostics().get(0).message();
        }
    }

    private static String text(Outcome outcome) {
        OutputBuffer output = new OutputBuffer(64);
        new JsonWriter().write(((Outcome.Emitted) outcome).event().value(), output);
        return output.toString();
    }

    private static Event event(Value value) {
        return new Event(value, RecordValue.empty(), 0, ORIGIN, EventId.NONE);
    }

    private static String script(String expression) {
        TreeSet<String> uses = new TreeSet<>();
        Matcher calls = CALL.matcher(expression);
        while (calls.find()) {
            String module = calls.group(1);
            if (!module.equals("core")) {
                uses.add("use " + ELSEWHERE.getOrDefault(module, "std::" + module) + ";\n");
            }
        }
        return String.join("", uses) + expression;
    }
}
