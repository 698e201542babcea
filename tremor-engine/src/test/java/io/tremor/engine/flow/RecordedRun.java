package io.tremor.engine.flow;

import io.tremor.api.event.Event;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Script;
import io.tremor.api.script.Session;
import io.tremor.api.stream.StreamListener;
import io.tremor.api.stream.StreamOptions;
import io.tremor.api.stream.StreamReport;
import io.tremor.testkit.ManualClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A run over a stream, and everything that came out of it. */
final class RecordedRun implements StreamListener {
    final ManualClock clock = new ManualClock();
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final List<String> reports = new ArrayList<>();

    StreamReport run(Script script, StreamOptions options, String input) throws IOException {
        return run(script, options, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }

    StreamReport run(Script script, StreamOptions options, InputStream input) throws IOException {
        return run(script, options, input, out);
    }

    StreamReport run(Script script, StreamOptions options, InputStream input, OutputStream output) throws IOException {
        return StreamFlow.run(script, input, output, options, this, clock);
    }

    String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Returns a script that does what {@code step} does. */
    static Script script(Function<Event, Outcome> step) {
        return new Script() {
            @Override
            public Session session() {
                return step::apply;
            }

            @Override
            public List<Diagnostic> warnings() {
                return List.of();
            }
        };
    }

    @Override
    public void skipped(long message, long offset, Diagnostic diagnostic) {
        reports.add("skipped " + message + " at " + offset + ": " + diagnostic);
    }

    @Override
    public void failed(long message, Diagnostic diagnostic) {
        reports.add("failed " + message + ": " + diagnostic);
    }
}
