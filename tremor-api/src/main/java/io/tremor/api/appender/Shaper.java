package io.tremor.api.appender;

/** What stands behind an appender: takes log events, and ships what becomes of them. Thread-safe. */
public interface Shaper extends AutoCloseable {
    /**
     * Takes one event. Never throws, whatever the event, the application's objects in it or the sink do.
     *
     * @return whether the event was accepted; one that was not is counted
     */
    boolean offer(LogEventView event);

    /** Ships what was accepted and releases the sink; later events are refused. Closing again does nothing. */
    @Override
    void close();
}
