package io.tremor.api.appender;

import java.time.Duration;

/** What stands behind an appender: takes log events, and ships what becomes of them. Thread-safe. */
public interface Shaper extends AutoCloseable {
    /**
     * Takes one event. Never throws, whatever the event, the application's objects in it or the sink do, and never
     * waits longer than the policy of the event's lane says; the default never waits.
     *
     * @return whether the event was accepted; one that was not is counted
     */
    boolean offer(LogEventView event);

    /**
     * Waits until every event that was accepted before this call has met its fate.
     *
     * @return whether that happened within {@code timeout}
     */
    boolean flush(Duration timeout);

    /**
     * Refuses events from now on, ships what was accepted for as long as {@code deadline} allows, gives up what is left
     * then, and releases threads and sinks. A second call changes nothing and reports the same ledger.
     */
    DrainReport drain(Duration deadline);

    /** Returns what became of the events so far. */
    Ledger ledger();

    /** Drains, for as long as the option {@code drain} says. Closing again does nothing. */
    @Override
    void close();
}
