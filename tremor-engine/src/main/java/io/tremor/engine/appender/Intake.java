package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.appender.FullPolicy;
import io.tremor.api.appender.Reason;
import io.tremor.engine.concurrent.ByteBudget;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where callers hand events over: finds room for them within the budget, by the policy of their lane, without a lock.
 * It wakes the worker only when much is waiting, when something grave has happened, or when somebody waits for room.
 */
final class Intake {
    private static final long SHORTEST_NAP_NANOS = TimeUnit.MICROSECONDS.toNanos(50);
    private static final long LONGEST_NAP_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    /** The part of the budget that is waiting when the worker has to hurry. */
    private static final int HIGH_WATER = 4;

    private final LaneSet lanes;
    private final EventLedger ledger;
    private final Clock clock;
    private final Runnable waker;
    private final ByteBudget shared;
    private final long highWater;

    Intake(LaneSet lanes, EventLedger ledger, Clock clock, Runnable waker) {
        this.lanes = lanes;
        this.ledger = ledger;
        this.clock = clock;
        this.waker = waker;
        shared = lanes.shared();
        highWater = lanes.sharedBytes() / HIGH_WATER;
    }

    /**
     * Returns why no event of {@code lane} has a chance now, or {@code null}; asked before anything is paid for one.
     */
    @Nullable
    Reason refusal(Lane lane) {
        if (shared.isClosed()) {
            return Reason.CLOSED;
        }
        if (lane.rate() != null && !lane.rate().tryTake(clock.monoNanos())) {
            return Reason.RATE;
        }
        boolean isFull = lane.full() == FullPolicy.DROP_NEWEST
                && shared.used() + Envelope.OVERHEAD > lane.limit()
                && lane.floor().used() + Envelope.OVERHEAD > lane.floorBytes();
        return isFull ? Reason.FULL : null;
    }

    /** Puts {@code event} on {@code lane}; returns why not, or {@code null}. */
    @Nullable
    Reason offer(Envelope event, Lane lane) {
        Reason refusal = take(event, lane);
        if (refusal == Reason.FULL) {
            refusal = makeRoom(event, lane);
        }
        if (refusal != null) {
            return refusal;
        }
        EventLedger.Tally tally = ledger.tally(lane.number(), event.level());
        tally.accepted();
        try {
            lane.queue().offer(event);
        } catch (Throwable e) {
            tally.notAccepted();
            giveBack(event);
            return Reason.EXHAUSTED;
        }
        if (event.level() == Levels.ERROR) {
            waker.run();
        }
        return null;
    }

    /** Gives the bytes of {@code event} back. */
    void giveBack(Envelope event) {
        (event.isFromFloor() ? lanes.all().get(event.lane()).floor() : shared).giveBack(event.size());
    }

    private @Nullable Reason take(Envelope event, Lane lane) {
        if (lane.floorBytes() > 0) {
            long used = lane.floor().tryTake(event.size(), lane.floorBytes());
            if (used >= 0) {
                event.admit(lane.number(), true);
                return null;
            }
        }
        return takeShared(event, lane, lane.limit());
    }

    private @Nullable Reason takeShared(Envelope event, Lane lane, long limit) {
        long used = shared.tryTake(event.size(), limit);
        if (used < 0) {
            return used == ByteBudget.CLOSED ? Reason.CLOSED : Reason.FULL;
        }
        event.admit(lane.number(), false);
        if (used >= highWater) {
            waker.run();
        }
        return null;
    }

    private @Nullable Reason makeRoom(Envelope event, Lane lane) {
        return switch (lane.full()) {
            case DROP_OLDEST -> overdraw(event, lane);
            case BLOCK -> await(event, lane);
            default -> Reason.FULL;
        };
    }

    /**
     * Takes from what is kept for this, and leaves it to the worker, which alone may take from the lane, to make up for
     * it.
     */
    private @Nullable Reason overdraw(Envelope event, Lane lane) {
        Reason refusal = takeShared(event, lane, lanes.sharedBytes());
        if (refusal == null) {
            lane.owed().addAndGet(event.size());
        }
        return refusal;
    }

    private @Nullable Reason await(Envelope event, Lane lane) {
        // With the flag set the thread could not sleep; whoever called restores it.
        Thread.interrupted();
        long end = clock.monoNanos() + lane.options().patience().toNanos();
        long nap = SHORTEST_NAP_NANOS;
        Reason refusal = Reason.FULL;
        for (long left = end - clock.monoNanos(); refusal == Reason.FULL && left > 0; left = end - clock.monoNanos()) {
            waker.run();
            clock.sleep(Math.min(nap, left));
            nap = Math.min(LONGEST_NAP_NANOS, nap * 2);
            refusal = take(event, lane);
        }
        return refusal == Reason.FULL ? Reason.TIMEOUT : refusal;
    }
}
