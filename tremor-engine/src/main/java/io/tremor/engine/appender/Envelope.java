package io.tremor.engine.appender;

import io.tremor.api.event.Event;
import io.tremor.engine.value.KeyCache;

/**
 * An event on its way from the caller to the worker. It owes nothing to the application any more; what was decided
 * about it on the way in, and its share of the budget, travels with it.
 */
abstract class Envelope {
    /** About what an envelope takes with its place in a queue. */
    static final int OVERHEAD = 128;

    private final byte level;
    private final int size;
    private byte lane;
    private boolean fromFloor;

    Envelope(int level, int size) {
        this.level = (byte) level;
        this.size = size;
    }

    /** Returns the number of its level; see {@link Levels}. */
    final int level() {
        return level;
    }

    /** Returns about how many bytes of the heap it takes. */
    final int size() {
        return size;
    }

    /** Returns the number of its lane. */
    final int lane() {
        return lane;
    }

    /** Returns whether its bytes come from what is kept free for its lane. */
    final boolean isFromFloor() {
        return fromFloor;
    }

    /** Says which lane it waits on, and whose bytes it took; called before anybody else sees it. */
    final void admit(int laneNumber, boolean isFromFloor) {
        lane = (byte) laneNumber;
        fromFloor = isFromFloor;
    }

    /** Returns when it happened, to bring the events of several lanes back in order. */
    abstract long orderNanos();

    /** Returns the event as scripts see it; {@code keys} saves making the same names again and again. */
    abstract Event event(long ingestNanos, KeyCache keys);
}
