package io.tremor.engine.appender;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** Counts what becomes of log events, each where it happens. */
final class Ledger {
    private final LongAdder accepted = new LongAdder();
    private final LongAdder delivered = new LongAdder();
    private final Map<Trouble, LongAdder> dropped = counters();
    private final Map<Trouble, LongAdder> refused = counters();

    private static Map<Trouble, LongAdder> counters() {
        Map<Trouble, LongAdder> counters = new EnumMap<>(Trouble.class);
        for (Trouble trouble : Trouble.values()) {
            counters.put(trouble, new LongAdder());
        }
        return counters;
    }

    /** Counts an event that is to be written. */
    void accepted() {
        accepted.increment();
    }

    /** Counts an event that the sink has taken. */
    void delivered() {
        delivered.increment();
    }

    /** Counts an accepted event that was lost. */
    void dropped(Trouble reason) {
        count(dropped, reason);
    }

    /** Counts an event that was not accepted. */
    void refused(Trouble reason) {
        count(refused, reason);
    }

    private static void count(Map<Trouble, LongAdder> counters, Trouble reason) {
        Objects.requireNonNull(counters.get(reason)).increment();
    }

    /** Returns the counts; they balance whenever no call is under way. */
    Snapshot snapshot() {
        return new Snapshot(accepted.sum(), delivered.sum(), sums(dropped), sums(refused));
    }

    private static Map<Trouble, Long> sums(Map<Trouble, LongAdder> counters) {
        Map<Trouble, Long> sums = new EnumMap<>(Trouble.class);
        counters.forEach((trouble, count) -> {
            if (count.sum() > 0) {
                sums.put(trouble, count.sum());
            }
        });
        return sums;
    }

    /**
     * The counts at one time: {@code accepted = delivered + dropped}, and every other event offered is in {@code refused}.
     *
     * @param accepted how many events were to be written
     * @param delivered how many of them the sink took
     * @param dropped how many of them were lost, and why
     * @param refused how many events were not accepted, and why
     */
    record Snapshot(long accepted, long delivered, Map<Trouble, Long> dropped, Map<Trouble, Long> refused) {}
}
