package io.tremor.engine.appender;

import io.tremor.api.event.Event;
import io.tremor.api.value.RecordValue;
import io.tremor.engine.value.Footprint;
import io.tremor.engine.value.KeyCache;

/** An event of a service's own. */
final class ValueEnvelope extends Envelope {
    private static final int BYTES_PER_BYTE = 2;

    private final Event event;

    private ValueEnvelope(Event event, int size) {
        super(Levels.NONE, size);
        this.event = event;
    }

    /** Copies {@code event} where it is a view on somebody's bytes. */
    static ValueEnvelope of(Event event) {
        Event owned = new Event(
                event.value().owned(),
                (RecordValue) event.metadata().owned(),
                event.ingestNanos(),
                event.origin(),
                event.id());
        long size = OVERHEAD + BYTES_PER_BYTE * Footprint.of(owned.value(), Integer.MAX_VALUE);
        return new ValueEnvelope(owned, (int) Math.min(Integer.MAX_VALUE, size));
    }

    @Override
    long orderNanos() {
        return event.ingestNanos();
    }

    @Override
    Event event(long ingestNanos, KeyCache keys) {
        return event.ingestNanos() != 0
                ? event
                : new Event(event.value(), event.metadata(), ingestNanos, event.origin(), event.id());
    }
}
