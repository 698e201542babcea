package io.tremor.testkit;

import io.tremor.api.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock that stands still until it is told to move. Whoever sleeps by it moves it on and returns at once, so that a
 * test with one thread never waits. Thread-safe.
 */
public final class ManualClock implements Clock {
    private final AtomicLong wallNanos;
    private final AtomicLong monoNanos = new AtomicLong();

    /** Creates a clock that shows 2025-01-01T00:00Z. */
    public ManualClock() {
        this(Instant.parse("2025-01-01T00:00:00Z"));
    }

    /** Creates a clock that shows {@code start}. */
    public ManualClock(Instant start) {
        wallNanos = new AtomicLong(nanosOf(start));
    }

    /** Lets time pass. */
    public void advance(Duration duration) {
        pass(duration.toNanos());
    }

    /** Sets the time of day and nothing else, as somebody does who corrects the clock of a machine. */
    public void setWall(Instant time) {
        wallNanos.set(nanosOf(time));
    }

    @Override
    public long wallNanos() {
        return wallNanos.get();
    }

    @Override
    public long monoNanos() {
        return monoNanos.get();
    }

    @Override
    public void sleep(long nanos) {
        if (!Thread.currentThread().isInterrupted()) {
            pass(nanos);
        }
    }

    private void pass(long nanos) {
        if (nanos < 0) {
            throw new IllegalArgumentException("time does not go back: " + nanos + " ns");
        }
        wallNanos.addAndGet(nanos);
        monoNanos.addAndGet(nanos);
    }

    private static long nanosOf(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000_000L), time.getNano());
    }
}
