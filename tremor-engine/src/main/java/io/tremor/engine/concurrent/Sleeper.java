package io.tremor.engine.concurrent;

import io.tremor.api.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Where an agent's thread sleeps while there is nothing to do, and where others wake it: at most once per sleep, since
 * that costs the waker some microseconds.
 */
final class Sleeper {
    private final AtomicBoolean asleep = new AtomicBoolean();
    private final AtomicBoolean called = new AtomicBoolean();
    private final Clock clock;
    private volatile @Nullable Thread thread;

    Sleeper(Clock clock) {
        this.clock = clock;
    }

    /** Says whose sleep this is. */
    void bind(Thread thread) {
        this.thread = thread;
    }

    /** Sleeps for {@code nanos}, or less where somebody calls. */
    void sleep(long nanos) {
        asleep.set(true);
        if (!called.getAndSet(false)) {
            clock.sleep(nanos);
        }
        asleep.set(false);
        called.set(false);
    }

    /** Wakes the sleeper; one that is awake will not fall asleep next time. */
    void wake() {
        if (!called.get()) {
            called.set(true);
        }
        if (asleep.get() && asleep.compareAndSet(true, false)) {
            Thread sleeping = thread;
            if (sleeping != null) {
                LockSupport.unpark(sleeping);
            }
        }
    }
}
