package io.tremor.engine.delivery;

import java.util.SplittableRandom;

/**
 * Leaves a failing sink alone for a while. It is open after five failures in a row, and half open while the sink is
 * tried again; before that, it lets the sink rest between two tries all the same.
 */
final class CircuitBreaker {
    private static final int FAILURES = 5;

    private final Backoff backoff;
    private int failuresInARow;
    private long restUntil;
    private boolean rests;
    private volatile State state = State.CLOSED;

    CircuitBreaker(SplittableRandom random) {
        backoff = new Backoff(random);
    }

    /** Returns whether the sink may be tried at {@code now}, which is monotonic time. */
    boolean permits(long now) {
        return !rests || now - restUntil >= 0;
    }

    /** Returns when the sink may be tried. */
    long restUntil() {
        return restUntil;
    }

    /** Says that the sink is about to be tried. */
    void trying() {
        if (state == State.OPEN) {
            state = State.HALF_OPEN;
        }
    }

    void succeeded(long now) {
        backoff.succeeded(now);
        failuresInARow = 0;
        rests = false;
        state = State.CLOSED;
    }

    void failed(long now) {
        failuresInARow++;
        rests = true;
        restUntil = now + backoff.failed();
        if (failuresInARow >= FAILURES) {
            state = State.OPEN;
        }
    }

    /** Returns the state; any thread may ask. */
    State state() {
        return state;
    }

    /** What a circuit breaker lets through. */
    enum State {
        /** Everything. */
        CLOSED("closed"),
        /** Nothing. */
        OPEN("open"),
        /** One try. */
        HALF_OPEN("halfOpen");

        private final String text;

        State(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
