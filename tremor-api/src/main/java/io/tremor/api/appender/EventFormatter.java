package io.tremor.api.appender;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Shapes events on the thread that logs and hands the result back: what the encoders, layouts, filters and rewrite
 * policies of a framework are made of. It has no thread, lane or sink. Thread-safe; none of its methods ever throws.
 */
public interface EventFormatter extends AutoCloseable {
    /**
     * Returns what becomes of {@code event}, a value of its own in the layout of the option {@code fields}, or {@code
     * null} where it is dropped.
     */
    @Nullable
    Value shape(LogEventView event);

    /**
     * Appends what becomes of {@code event} as one message, without anything that separates messages. The codec is that
     * of the first sink, {@code json} where there is none.
     *
     * @return whether there is one; {@code false} where the event is dropped
     */
    boolean format(LogEventView event, OutputBuffer output);

    /** Returns what became of the events so far. */
    Ledger ledger();

    /** Stops looking for changes of the script; later events are dropped. */
    @Override
    void close();
}
