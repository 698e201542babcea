package io.tremor.engine.flow;

import io.tremor.api.Clock;
import io.tremor.api.stream.StreamOptions;

/**
 * The times at which events came in, each later than the one before. Either the time of day, read once per batch, or the
 * number of the event times a step.
 */
final class IngestStamps {
    private final Clock clock;
    private final long step;
    private long next;

    IngestStamps(Clock clock, StreamOptions options) {
        this.clock = clock;
        this.step = options.clockStepNanos();
    }

    void startBatch() {
        if (step == 0) {
            next = Math.max(next, clock.wallNanos());
        }
    }

    long next() {
        long stamp = next;
        next += step == 0 ? 1 : step;
        return stamp;
    }
}
