package io.tremor.api.event;

import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way, and what is known about it.
 *
 * @param value the data
 * @param metadata what scripts know as {@code $}
 * @param ingestNanos when it came in: nanoseconds since 1970-01-01T00:00Z
 * @param origin where it came from, where that is known
 * @param id which event it is
 */
public record Event(
        Value value,
        RecordValue metadata,
        long ingestNanos,
        @Nullable URI origin,
        EventId id) {
    /** Returns an event without metadata, time and origin. */
    public static Event of(Value value) {
        return new Event(value, RecordValue.empty(), 0, null, EventId.NONE);
    }

    /** Returns this event with another value. */
    public Event withValue(Value value) {
        return new Event(value, metadata, ingestNanos, origin, id);
    }
}
