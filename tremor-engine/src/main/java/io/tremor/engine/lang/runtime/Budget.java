package io.tremor.engine.lang.runtime;

import io.tremor.api.script.ErrorCode;
import io.tremor.engine.value.EvaluationException;
import java.util.function.LongConsumer;

/**
 * How much one event may cost: steps, which loops and functions spend by their work, and bytes, which every new value
 * takes. Time is no measure, since a pause of the machine must not fail an event.
 */
public final class Budget {
    /** The steps that every event may take. */
    public static final long STEPS = 1_000_000;
    /** The steps that each byte of an event adds. */
    public static final long STEPS_PER_BYTE = 100;
    /** The bytes that the values made for one event may take. */
    public static final long BYTES = 64L << 20;

    private final LongConsumer room = this::allocate;
    private long steps;
    private long bytes;

    /** Starts anew, for an event that came in as {@code size} bytes. */
    public void reset(long size) {
        steps = STEPS + STEPS_PER_BYTE * size;
        bytes = BYTES;
    }

    /**
     * Takes {@code count} steps.
     *
     * @throws EvaluationException if there are not so many left
     */
    public void spend(long count) {
        steps -= count;
        if (steps < 0) {
            throw spent("The script takes too many steps for one event");
        }
    }

    /**
     * Takes room for a new value of about {@code count} bytes. Call it before the value is made.
     *
     * @throws EvaluationException if there is not so much left
     */
    public void allocate(long count) {
        bytes -= count;
        if (bytes < 0) {
            throw spent("The script makes values that take too much memory for one event");
        }
    }

    /** Returns {@link #allocate} as a function. */
    public LongConsumer room() {
        return room;
    }

    private EvaluationException spent(String message) {
        steps = 0;
        bytes = 0;
        return new EvaluationException(ErrorCode.BUDGET_SPENT, message);
    }
}
