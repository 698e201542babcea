package io.tremor.api.pipeline;

import io.tremor.api.appender.DrainReport;
import io.tremor.api.appender.Ledger;
import io.tremor.api.event.Event;
import io.tremor.api.value.Value;
import java.time.Duration;

/** A script with lanes before it and sinks behind it. Thread-safe. */
public interface Pipeline extends AutoCloseable {
    /**
     * Takes one value, which is copied where it is a view on somebody's bytes. Never throws, and never waits longer
     * than the policy of its lane says; the default never waits.
     *
     * @return whether it was accepted; one that was not is counted
     */
    boolean offer(Value value);

    /** Takes one event with its metadata, time and origin, as {@link #offer(Value)} does. */
    boolean offer(Event event);

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

    /** Drains, for as long as the builder was told; 5 s by default. */
    @Override
    void close();
}
