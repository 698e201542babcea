package io.tremor.api.appender;

import java.util.Map;

/**
 * What became of the events that went to one sink. Each term is counted where it happens; while no call is under way,
 * {@code routed = delivered + unconfirmed + dropped + queued + inFlight}.
 *
 * @param sink the sink, without what may be secret
 * @param breaker {@code closed} while it works, {@code open} while it is left alone, {@code halfOpen} while it is tried
 * @param routed how many events it was to get
 * @param delivered how many it took
 * @param unconfirmed how many were sent by a protocol that confirms nothing
 * @param dropped how many were lost, and why
 * @param queued how many wait in its buffer
 * @param inFlight how many it has been given just now
 * @param queuedBytes how many bytes wait in its buffer
 * @param failures how many writes failed
 */
public record SinkCounts(
        String sink,
        String breaker,
        long routed,
        long delivered,
        long unconfirmed,
        Map<Reason, Long> dropped,
        long queued,
        long inFlight,
        long queuedBytes,
        long failures) {
    /** Copies the map. */
    public SinkCounts {
        dropped = Map.copyOf(dropped);
    }

    /** Returns how many were dropped, for whatever reason. */
    public long droppedInAll() {
        return dropped.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns whether every event is accounted for. */
    public boolean balances() {
        return routed == delivered + unconfirmed + droppedInAll() + queued + inFlight;
    }
}
