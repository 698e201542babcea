package io.tremor.engine.appender;

import io.tremor.api.appender.Reason;
import io.tremor.api.event.Event;
import io.tremor.api.value.NullValue;
import io.tremor.engine.delivery.Consignment;
import io.tremor.engine.value.KeyCache;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * No event but a mark behind events: it stands on every lane, then in the buffer of every sink, and when it has come
 * through all of them, everything before it has met its fate.
 */
final class FlushMark extends Envelope implements Consignment {
    private final AtomicInteger lanesLeft;
    private final AtomicInteger sinksLeft;

    FlushMark(int lanes, int sinks) {
        super(Levels.NONE, 0);
        lanesLeft = new AtomicInteger(lanes);
        sinksLeft = new AtomicInteger(sinks);
    }

    /** Says that a lane has come to the mark; returns whether all have. */
    boolean passedLane() {
        return lanesLeft.decrementAndGet() == 0;
    }

    /** Returns whether everything before the mark has met its fate. */
    boolean isThrough() {
        return sinksLeft.get() == 0;
    }

    @Override
    public void delivered() {
        sinksLeft.decrementAndGet();
    }

    @Override
    public void lost(Reason reason) {
        sinksLeft.decrementAndGet();
    }

    /** Returns a time before all others, so that no lane has to wait for one. */
    @Override
    long orderNanos() {
        return Long.MIN_VALUE;
    }

    @Override
    Event event(long ingestNanos, KeyCache keys) {
        return Event.of(NullValue.NULL);
    }
}
