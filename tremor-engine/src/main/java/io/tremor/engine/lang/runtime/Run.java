package io.tremor.engine.lang.runtime;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.Value;
import io.tremor.engine.value.EvaluationException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What all frames of one run over one event share: when and whence the event came, what it may still cost, and how it
 * leaves. A session has one, used again for every event.
 */
public final class Run {
    /** How deep calls of functions may be nested. */
    public static final int DEEPEST_CALL = 256;

    private final Budget budget = new Budget();
    private long ingestNanos;
    private @Nullable URI origin;
    private Value group = NullValue.NULL;
    private Value window = NullValue.NULL;
    private int depth;
    private boolean dropped;
    private @Nullable Value emitted;
    private @Nullable String port;

    /** Starts a run over an event that came in as {@code size} bytes. */
    public void start(long ingestNanos, @Nullable URI origin, long size) {
        this.ingestNanos = ingestNanos;
        this.origin = origin;
        budget.reset(size);
        depth = 0;
        dropped = false;
        emitted = null;
        port = null;
    }

    /** Returns what the event may still cost. */
    public Budget budget() {
        return budget;
    }

    /** Returns when the event came in: nanoseconds since 1970-01-01T00:00Z. */
    public long ingestNanos() {
        return ingestNanos;
    }

    /** Returns where the event came from, where that is known. */
    public @Nullable URI origin() {
        return origin;
    }

    /** Returns what {@code group} stands for. */
    public Value group() {
        return group;
    }

    /** Returns what {@code window} stands for. */
    public Value window() {
        return window;
    }

    /**
     * Enters a function.
     *
     * @throws EvaluationException if calls are nested deeper than {@link #DEEPEST_CALL}
     */
    public void enterCall() {
        if (++depth > DEEPEST_CALL) {
            throw new EvaluationException(
                    ErrorCode.NESTED_TOO_DEEP, "Calls of functions are nested deeper than " + DEEPEST_CALL);
        }
    }

    /** Leaves a function. */
    public void leaveCall() {
        depth--;
    }

    /** Ends the run: the event goes no further. The node that calls this gives {@code null}. */
    public void drop() {
        dropped = true;
    }

    /** Ends the run: {@code value} leaves on {@code port}. The node that calls this gives {@code null}. */
    public void emit(Value value, @Nullable String port) {
        emitted = value;
        this.port = port;
    }

    /** Returns whether the run has ended with {@link #drop}. */
    public boolean dropped() {
        return dropped;
    }

    /** Returns the value the run has ended with, or {@code null} if it has not come to an {@link #emit}. */
    public @Nullable Value emitted() {
        return emitted;
    }

    /** Returns the port the value leaves on, or {@code null} for the default one. */
    public @Nullable String port() {
        return port;
    }
}
