package io.tremor.engine.concurrent;

import io.tremor.api.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The thread of an agent. Whatever a piece of work throws, the agent hears of it and goes on after a pause, which
 * doubles from 1 ms to 1 s for as long as nothing but failures comes.
 */
public final class AgentRunner {
    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int MOST_DOUBLINGS = 10;

    private final Agent agent;
    private final IdleLadder ladder;
    private final Clock clock;
    private final Sleeper sleeper;
    private final EngineThread thread;
    private int failures;

    /** Creates a runner whose thread is yet to be started. */
    public AgentRunner(Agent agent, IdleLadder ladder, Clock clock) {
        this.agent = agent;
        this.ladder = ladder;
        this.clock = clock;
        sleeper = new Sleeper(clock);
        thread = new EngineThread(agent.roleName(), this::run);
        sleeper.bind(thread);
    }

    /** Starts the thread. */
    public void start() {
        thread.start();
    }

    /** Wakes the thread, if it sleeps. */
    public void wake() {
        sleeper.wake();
    }

    /** Interrupts whatever the thread waits for. */
    public void interrupt() {
        thread.interrupt();
    }

    /** Waits for the thread to end; returns whether it has. An interrupt is kept for the caller. */
    public boolean awaitEnd(Duration timeout) {
        boolean interrupted = false;
        long end = clock.monoNanos() + timeout.toNanos();
        for (long left = timeout.toNanos(); thread.isAlive() && left > 0; left = end - clock.monoNanos()) {
            try {
                TimeUnit.NANOSECONDS.timedJoin(thread, left);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    private void run() {
        guarded(agent::onStart);
        while (!isDone()) {
            step();
        }
        guarded(agent::onClose);
    }

    private boolean isDone() {
        try {
            return agent.isDone();
        } catch (Throwable e) {
            return false;
        }
    }

    private void step() {
        try {
            if (agent.doWork() > 0) {
                failures = 0;
                ladder.reset();
                return;
            }
            long nanos = ladder.nextNanos();
            if (nanos == 0) {
                Thread.onSpinWait();
            } else {
                // Nobody else has a reason to interrupt this thread for long, and with the flag set it could not sleep.
                Thread.interrupted();
                sleeper.sleep(nanos);
            }
        } catch (Throwable e) {
            failed(e);
        }
    }

    private void failed(Throwable cause) {
        try {
            int doublings = Math.min(failures++, MOST_DOUBLINGS);
            agent.onFailure(cause);
            Thread.interrupted();
            sleeper.sleep(FIRST_PAUSE_NANOS << doublings);
        } catch (Throwable ignored) {
            // Want of memory or stack, most likely; the next piece of work will show.
        }
    }

    private static void guarded(Runnable action) {
        try {
            action.run();
        } catch (Throwable ignored) {
            // The agent tells about its own trouble; this one did not even get that far.
        }
    }
}
