package io.tremor.engine.appender;

import io.tremor.api.appender.Counts;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.Reason;
import io.tremor.api.appender.SinkCounts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** Counts what becomes of events, each where it happens, by lane and level. */
final class EventLedger {
    private final List<String> lanes;
    private final Tally[] tallies;
    private final LongAdder unrouted = new LongAdder();
    private final LongAdder scriptErrors = new LongAdder();

    EventLedger(List<String> lanes) {
        this.lanes = List.copyOf(lanes);
        tallies = new Tally[lanes.size() * Levels.COUNT];
        for (int i = 0; i < tallies.length; i++) {
            tallies[i] = new Tally();
        }
    }

    /** Returns the counters of one level on one lane. */
    Tally tally(int lane, int level) {
        return tallies[lane * Levels.COUNT + level];
    }

    /** Counts an event whose port has no sink of its own. */
    void unrouted() {
        unrouted.increment();
    }

    /** Counts an event that its script failed on. */
    void scriptFailed() {
        scriptErrors.increment();
    }

    /** Returns the counts; they balance whenever nothing is under way. */
    Ledger snapshot(List<SinkCounts> sinks, long queuedBytes) {
        Map<String, Counts> byLane = new LinkedHashMap<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            List<Tally> some = new ArrayList<>();
            for (int level = 0; level < Levels.COUNT; level++) {
                some.add(tally(lane, level));
            }
            byLane.put(lanes.get(lane), Tally.sum(some));
        }
        Map<String, Counts> byLevel = new LinkedHashMap<>();
        for (int level = 0; level < Levels.NAMES.size(); level++) {
            List<Tally> some = new ArrayList<>();
            for (int lane = 0; lane < lanes.size(); lane++) {
                some.add(tally(lane, level));
            }
            Counts counts = Tally.sum(some);
            if (counts.accepted() > 0 || !counts.refused().isEmpty()) {
                byLevel.put(Levels.NAMES.get(level), counts);
            }
        }
        return new Ledger(
                Tally.sum(List.of(tallies)), byLane, byLevel, sinks, unrouted.sum(), scriptErrors.sum(), queuedBytes);
    }

    /** The counters of one level on one lane. */
    static final class Tally {
        private final LongAdder accepted = new LongAdder();
        private final LongAdder taken = new LongAdder();
        private final LongAdder inHand = new LongAdder();
        private final LongAdder atSinks = new LongAdder();
        private final LongAdder delivered = new LongAdder();
        private final Map<Reason, LongAdder> lost = new EnumMap<>(Reason.class);

        Tally() {
            for (Reason reason : Reason.values()) {
                lost.put(reason, new LongAdder());
            }
        }

        /** Counts an event that a caller has put on the lane, or has taken care of itself. */
        void accepted() {
            accepted.increment();
        }

        /** Takes back that an event was put on the lane, since that came to nothing. */
        void notAccepted() {
            accepted.decrement();
        }

        /** Counts an event that was not accepted. */
        void refused(Reason reason) {
            count(reason);
        }

        /** Counts an event that has left the lane, and is in hand now. */
        void taken() {
            taken.increment();
            inHand.increment();
        }

        /** Counts an event in hand that goes to its sinks. */
        void routed() {
            inHand.decrement();
            atSinks.increment();
        }

        /** Counts an event in hand that is lost. */
        void dropped(Reason reason) {
            inHand.decrement();
            count(reason);
        }

        /** Counts an event that all its sinks have taken. */
        void delivered() {
            atSinks.decrement();
            delivered.increment();
        }

        /** Counts an event that was lost at a sink. */
        void lostAtSink(Reason reason) {
            atSinks.decrement();
            count(reason);
        }

        private void count(Reason reason) {
            Objects.requireNonNull(lost.get(reason)).increment();
        }

        static Counts sum(List<Tally> tallies) {
            // Later stages are read first, so that an event that moves on meanwhile is rather seen twice than not at
            // all.
            Map<Reason, Long> dropped = new LinkedHashMap<>();
            Map<Reason, Long> refused = new LinkedHashMap<>();
            long delivered = 0;
            long queued = 0;
            long accepted = 0;
            for (Tally tally : tallies) {
                delivered += tally.delivered.sum();
                tally.lost.forEach((reason, count) -> {
                    if (count.sum() > 0) {
                        (reason.isRefusal() ? refused : dropped).merge(reason, count.sum(), Long::sum);
                    }
                });
                queued += tally.atSinks.sum() + tally.inHand.sum() - tally.taken.sum();
                long entered = tally.accepted.sum();
                queued += entered;
                accepted += entered;
            }
            return new Counts(accepted, delivered, dropped, queued, refused);
        }
    }
}
