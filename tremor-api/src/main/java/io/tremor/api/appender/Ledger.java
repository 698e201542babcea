package io.tremor.api.appender;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of every event: in all, by lane, by level, and by sink.
 *
 * @param total the counts of all events
 * @param lanes the counts by lane, the most important one first
 * @param levels the counts by level, from {@code ERROR} to {@code TRACE}, where there are any
 * @param sinks the counts by sink, in the order of configuration
 * @param unrouted how many events went to the default sinks because their port has none of its own
 * @param scriptErrors how many events their script failed on, whatever became of them
 * @param queuedBytes how many bytes of the budget are in use
 */
public record Ledger(
        Counts total,
        Map<String, Counts> lanes,
        Map<String, Counts> levels,
        List<SinkCounts> sinks,
        long unrouted,
        long scriptErrors,
        long queuedBytes) {
    /** Copies the collections. */
    public Ledger {
        lanes = Collections.unmodifiableMap(new LinkedHashMap<>(lanes));
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        sinks = List.copyOf(sinks);
    }

    /** Returns how many events were taken in. */
    public long accepted() {
        return total.accepted();
    }

    /** Returns how many events all their sinks took. */
    public long delivered() {
        return total.delivered();
    }

    /** Returns how many events are on their way. */
    public long queued() {
        return total.queued();
    }

    /** Returns how many of the accepted events were dropped, and why. */
    public Map<Reason, Long> dropped() {
        return total.dropped();
    }

    /** Returns how many events were not taken in, and why. */
    public Map<Reason, Long> refused() {
        return total.refused();
    }

    /** Returns whether every event is accounted for, in all and in every lane, level and sink. */
    public boolean balances() {
        return total.balances()
                && lanes.values().stream().allMatch(Counts::balances)
                && levels.values().stream().allMatch(Counts::balances)
                && sinks.stream().allMatch(SinkCounts::balances);
    }
}
