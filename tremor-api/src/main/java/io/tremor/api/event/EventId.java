package io.tremor.api.event;

/**
 * Tells an event apart from all others of one process.
 *
 * @param source which source made it, numbered from 0
 * @param sequence its place in that source's stream, from 0
 */
public record EventId(int source, long sequence) {
    /** The id of an event that no stream made. */
    public static final EventId NONE = new EventId(0, 0);
}
