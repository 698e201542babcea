package io.tremor.engine.delivery;

import io.tremor.api.appender.Reason;
import io.tremor.api.appender.SinkCounts;
import java.util.EnumMap;
import java.util.Map;

/** Counts what becomes of the events for one sink. Guarded by the lock of its buffer. */
final class SinkTally {
    private final Map<Reason, Long> dropped = new EnumMap<>(Reason.class);
    private final boolean isConfirming;
    private long routed;
    private long delivered;
    private long unconfirmed;
    private long queued;
    private long inFlight;
    private long failures;

    SinkTally(boolean isConfirming) {
        this.isConfirming = isConfirming;
    }

    void routed() {
        routed++;
    }

    void queued() {
        queued++;
    }

    void taken(int events) {
        queued -= events;
        inFlight += events;
    }

    void delivered() {
        inFlight--;
        if (isConfirming) {
            delivered++;
        } else {
            unconfirmed++;
        }
    }

    void lost(Reason reason) {
        inFlight--;
        dropped(reason);
    }

    /** Counts an event that did not even get into the buffer. */
    void dropped(Reason reason) {
        dropped.merge(reason, 1L, Long::sum);
    }

    void failed() {
        failures++;
    }

    SinkCounts counts(String sink, String breaker, long bytes) {
        return new SinkCounts(
                sink, breaker, routed, delivered, unconfirmed, dropped, queued, inFlight, bytes, failures);
    }
}
