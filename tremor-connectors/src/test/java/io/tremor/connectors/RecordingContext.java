package io.tremor.connectors;

import io.tremor.api.Clock;
import io.tremor.api.spi.SinkContext;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A context that remembers warnings. */
public final class RecordingContext implements SinkContext {
    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final Clock clock;

    /** Creates a context with the time of {@code clock}. */
    public RecordingContext(Clock clock) {
        this.clock = clock;
    }

    @Override
    public long wallNanos() {
        return clock.wallNanos();
    }

    @Override
    public long monoNanos() {
        return clock.monoNanos();
    }

    @Override
    public void warn(String message) {
        warnings.add(message);
    }

    /** Returns the warnings so far. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }
}
