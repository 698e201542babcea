package io.tremor.api.appender;

import java.util.Map;

/**
 * How many events met which fate. Each term is counted where it happens; while no call is under way,
 * {@code accepted = delivered + dropped + queued}, and every other event that was offered is in {@code refused}.
 *
 * @param accepted how many were taken in
 * @param delivered how many all their sinks took
 * @param dropped how many of the accepted were lost on the way, or dropped by the script, and why
 * @param queued how many are on their way
 * @param refused how many were not taken in, and why
 */
public record Counts(long accepted, long delivered, Map<Reason, Long> dropped, long queued, Map<Reason, Long> refused) {
    /** Copies the maps. */
    public Counts {
        dropped = Map.copyOf(dropped);
        refused = Map.copyOf(refused);
    }

    /** Returns how many were dropped, for whatever reason. */
    public long droppedInAll() {
        return dropped.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many were refused, for whatever reason. */
    public long refusedInAll() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns whether every accepted event is accounted for. */
    public boolean balances() {
        return accepted == delivered + droppedInAll() + queued;
    }
}
