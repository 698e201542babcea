package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.appender.FullPolicy;
import io.tremor.api.appender.Reason;
import io.tremor.api.event.Event;
import io.tremor.engine.concurrent.Agent;
import io.tremor.engine.value.KeyCache;
import org.jspecify.annotations.Nullable;

/**
 * Takes events from the lanes in the order in which they happened, shapes them and sends them to their sinks. Whatever
 * one of them breaks, it alone is lost, and counted.
 */
final class ShapingWorker implements Agent {
    private static final int BATCH = 64;

    /**
     * As often as one lane may be preferred to the others in a row: times come from the application and may be
     * anything.
     */
    private static final int MOST_IN_A_ROW = 256;

    private final String name;
    private final LaneSet lanes;
    private final Intake intake;
    private final EventLedger ledger;
    private final EventShaping shaping;
    private final Router router;
    private final TroubleReporter reporter;
    private final Clock clock;
    private final KeyCache keys = new KeyCache();
    private volatile boolean giveUp;
    private volatile boolean stalled;
    private @Nullable Envelope inHand;
    private @Nullable Lane preferred;
    private int inARow;
    private long stamp;

    ShapingWorker(String name, LaneSet lanes, Intake intake, ShapingParts parts) {
        this.name = name;
        this.lanes = lanes;
        this.intake = intake;
        ledger = parts.ledger();
        shaping = parts.shaping();
        router = parts.router();
        reporter = parts.reporter();
        clock = parts.clock();
    }

    @Override
    public int doWork() {
        if (giveUp) {
            return dropAll();
        }
        int done = payDebts();
        if (!shaping.isReady()) {
            return done;
        }
        int sent = 0;
        while (sent < BATCH && !isStalled()) {
            Envelope next = next();
            if (next == null) {
                break;
            }
            if (sent++ == 0) {
                stamp = Math.max(stamp, clock.wallNanos());
            }
            handle(next);
        }
        if (sent > 0) {
            router.wake();
        }
        return done + sent;
    }

    private boolean isStalled() {
        boolean isFull = router.isFull();
        stalled = isFull;
        // Once more, since room may have been made before the flag could be seen.
        return isFull && router.isFull();
    }

    /** Returns whether the worker waits for a sink to have room. */
    boolean waitsForRoom() {
        return stalled;
    }

    private @Nullable Envelope next() {
        Lane earliest = null;
        long earliestNanos = 0;
        for (int i = 0; i < lanes.all().size(); i++) {
            Lane lane = lanes.all().get(i);
            Envelope first = lane.queue().peek();
            if (first == null || inARow >= MOST_IN_A_ROW && lane == preferred) {
                continue;
            }
            if (earliest == null || first.orderNanos() < earliestNanos) {
                earliest = lane;
                earliestNanos = first.orderNanos();
            }
        }
        if (earliest == null && inARow >= MOST_IN_A_ROW) {
            earliest = preferred;
            inARow = 0;
        }
        inARow = earliest == preferred ? inARow + 1 : 0;
        preferred = earliest;
        return earliest == null ? null : earliest.queue().poll();
    }

    private void handle(Envelope envelope) {
        if (envelope instanceof FlushMark mark) {
            pass(mark);
            return;
        }
        EventLedger.Tally tally = ledger.tally(envelope.lane(), envelope.level());
        tally.taken();
        inHand = envelope;
        Event event = envelope.event(stamp++, keys);
        Shaped shaped = shaping.shape(event);
        Reason dropped = shaped.dropped();
        // From here on the event is in the books of the sinks, whatever happens.
        inHand = null;
        try {
            if (dropped != null) {
                tally.dropped(dropped);
            } else {
                String lane = shaped.lane();
                int rank = lane == null ? envelope.lane() : lanes.named(lane).number();
                router.route(shaped.value(), shaped.port(), rank, tally);
            }
        } finally {
            intake.giveBack(envelope);
        }
    }

    private void pass(FlushMark mark) {
        if (mark.passedLane()) {
            router.mark(mark);
        }
    }

    /** Drops the oldest events of lanes that have let newer ones in for them. */
    private int payDebts() {
        int dropped = 0;
        for (int i = 0; i < lanes.all().size(); i++) {
            Lane lane = lanes.all().get(i);
            if (lane.full() == FullPolicy.DROP_OLDEST && lane.owed().get() > 0) {
                dropped += payDebts(lane);
            }
        }
        return dropped;
    }

    private int payDebts(Lane lane) {
        int dropped = 0;
        while (lane.owed().get() > 0) {
            if (lanes.shared().used() <= lane.limit()) {
                lane.owed().set(0);
                break;
            }
            Envelope oldest = lane.queue().poll();
            if (oldest == null) {
                break;
            }
            lane.owed().addAndGet(-oldest.size());
            drop(oldest, Reason.EVICTED);
            dropped++;
        }
        return dropped;
    }

    private void drop(Envelope envelope, Reason reason) {
        if (envelope instanceof FlushMark mark) {
            pass(mark);
            return;
        }
        EventLedger.Tally tally = ledger.tally(envelope.lane(), envelope.level());
        tally.taken();
        tally.dropped(reason);
        intake.giveBack(envelope);
    }

    /** Drops whatever waits. */
    int dropAll() {
        int dropped = 0;
        for (Lane lane : lanes.all()) {
            for (Envelope next = lane.queue().poll();
                    next != null;
                    next = lane.queue().poll()) {
                drop(next, Reason.DEADLINE);
                dropped++;
            }
        }
        return dropped;
    }

    /** Ends the worker, and whatever waits is dropped. */
    void giveUp() {
        giveUp = true;
    }

    @Override
    public void onFailure(Throwable cause) {
        Envelope lost = inHand;
        inHand = null;
        if (lost != null) {
            ledger.tally(lost.lane(), lost.level()).dropped(Reason.WORKER);
            intake.giveBack(lost);
            shaping.renew();
        }
        reporter.tell(Trouble.WORKER, cause);
    }

    @Override
    public boolean isDone() {
        return giveUp && lanes.waiting() == 0;
    }

    @Override
    public String roleName() {
        return name;
    }
}
