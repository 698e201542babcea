package io.tremor.testkit.script;

import io.tremor.api.appender.EventFormatter;
import io.tremor.api.appender.LogEventView;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.spi.EngineProvider;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A script under test, in front of nothing: events go in, and what it makes of them comes back. For one thread. */
public final class ShapingScript implements AutoCloseable {
    private final List<String> complaints = new ArrayList<>();
    private final EventFormatter formatter;

    ShapingScript(String script, String args, String fields) {
        ShaperOptions options = ShaperOptions.builder((message, cause) -> complaints.add(message))
                .script(script)
                .args(args)
                .fields(fields)
                .build();
        formatter = EngineProvider.installed().startFormatter(options);
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }

    /**
     * Runs the script over an event.
     *
     * @return what comes out, or nothing where the script drops the event
     * @throws AssertionError if the script fails on the event; the message says where
     */
    public Optional<Value> shape(LogEventView event) {
        long failures = formatter.ledger().scriptErrors();
        Value result = formatter.shape(event);
        if (formatter.ledger().scriptErrors() > failures) {
            // Complaints come once a second at most.
            throw new AssertionError(
                    complaints.isEmpty() ? "the script failed" : complaints.get(complaints.size() - 1));
        }
        return Optional.ofNullable(result);
    }

    @Override
    public void close() {
        formatter.close();
    }
}
