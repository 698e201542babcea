package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.appender.DrainReport;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.Reason;
import io.tremor.api.appender.SinkCounts;
import io.tremor.engine.concurrent.AgentRunner;
import io.tremor.engine.concurrent.IdleLadder;
import io.tremor.engine.delivery.Outlet;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The way of an event from the caller to the sinks: lanes, worker, outlets, each with what it counts. Without threads,
 * {@link #doWork} is called instead, and whoever waits does the work meanwhile.
 */
final class ShapingLine {
    private static final long NAP_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    /** As long as threads that have nothing left to do, or nothing left to wait for, may take to end. */
    private static final Duration FAREWELL = Duration.ofMillis(100);

    private final String name;
    private final LaneSet lanes;
    private final Intake intake;
    private final EventLedger ledger;
    private final TroubleReporter reporter;
    private final List<Outlet> outlets;
    private final ShapingWorker worker;
    private final @Nullable AgentRunner runner;
    private final Clock clock;
    private final AtomicBoolean draining = new AtomicBoolean();
    private volatile @Nullable DrainReport drained;
    private volatile Runnable farewell = () -> {};

    ShapingLine(String name, LaneSet lanes, Outlets outlets, ShapingParts parts, boolean isThreaded) {
        this.name = name;
        this.lanes = lanes;
        this.outlets = outlets.all();
        ledger = parts.ledger();
        reporter = parts.reporter();
        clock = parts.clock();
        intake = new Intake(lanes, ledger, clock, this::wake);
        worker = new ShapingWorker("tremor-" + name, lanes, intake, parts);
        runner = isThreaded ? new AgentRunner(worker, IdleLadder.polling(), clock) : null;
    }

    /** Starts the threads. */
    void start() {
        for (Outlet outlet : outlets) {
            outlet.start();
        }
        if (runner != null) {
            runner.start();
        }
    }

    /** Sets what is done once the line has been drained. */
    void whenDrained(Runnable action) {
        farewell = action;
    }

    String name() {
        return name;
    }

    LaneSet lanes() {
        return lanes;
    }

    Intake intake() {
        return intake;
    }

    TroubleReporter reporter() {
        return reporter;
    }

    /** Counts an event that was not accepted. */
    void refused(int lane, int level, Reason reason) {
        ledger.tally(lane, level).refused(reason);
    }

    /** Wakes the worker. */
    void wake() {
        if (runner != null) {
            runner.wake();
        }
    }

    /** Wakes the worker, if it waits for a sink to have room. */
    void madeRoom() {
        if (worker.waitsForRoom()) {
            wake();
        }
    }

    /** Does a piece of the work of all threads, where there are none. */
    int doWork() {
        int done = 0;
        try {
            done = worker.doWork();
        } catch (Throwable e) {
            worker.onFailure(e);
        }
        for (Outlet outlet : outlets) {
            done += outlet.doWork();
        }
        return done;
    }

    /** Returns what became of the events so far. */
    Ledger ledger() {
        List<SinkCounts> sinks = outlets.stream().map(Outlet::counts).toList();
        return ledger.snapshot(sinks, lanes.usedBytes());
    }

    /** Waits until everything that was accepted before has met its fate; returns whether it has. */
    boolean flush(Duration timeout) {
        if (drained != null) {
            return true;
        }
        FlushMark mark = new FlushMark(lanes.all().size(), outlets.size());
        for (Lane lane : lanes.all()) {
            lane.queue().offer(mark);
        }
        return await(timeout, () -> mark.isThrough() || drained != null);
    }

    /** Refuses events from now on, ships what there is, gives up the rest at the deadline, and releases everything. */
    DrainReport drain(Duration deadline) {
        if (!draining.compareAndSet(false, true)) {
            await(deadline, () -> drained != null);
            DrainReport report = drained;
            return report != null ? report : new DrainReport(false, 0, 0, ledger());
        }
        Ledger before = ledger();
        lanes.close();
        long end = clock.monoNanos() + deadline.toNanos();
        boolean isComplete = await(deadline, this::isEmpty);
        endWorker();
        Duration left = Duration.ofNanos(Math.max(FAREWELL.toNanos(), end - clock.monoNanos()));
        endOutlets(isComplete, left);
        Ledger after = ledger();
        long delivered = after.delivered() - before.delivered();
        long dropped = after.total().droppedInAll() - before.total().droppedInAll();
        DrainReport report = new DrainReport(isComplete, delivered, dropped, after);
        drained = report;
        farewell.run();
        reporter.tellPending();
        if (!isComplete) {
            long remainder = after.dropped().getOrDefault(Reason.DEADLINE, 0L) + after.queued();
            reporter.tell("the appender was stopped with " + remainder + " log events still on their way after "
                    + deadline.toMillis() + " ms; they are lost");
        }
        return report;
    }

    private boolean isEmpty() {
        if (lanes.usedBytes() > 0 || lanes.waiting() > 0) {
            return false;
        }
        for (Outlet outlet : outlets) {
            if (!outlet.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void endWorker() {
        worker.giveUp();
        wake();
        if (runner == null || runner.awaitEnd(FAREWELL)) {
            // Whoever was let in before the end, but had not put the event on its lane yet.
            worker.dropAll();
            await(FAREWELL, () -> lanes.usedBytes() == 0 || worker.dropAll() < 0);
        }
    }

    private void endOutlets(boolean isComplete, Duration left) {
        for (Outlet outlet : outlets) {
            if (isComplete) {
                outlet.end();
            } else {
                outlet.abandon();
            }
        }
        long end = clock.monoNanos() + (isComplete ? left : FAREWELL).toNanos();
        for (Outlet outlet : outlets) {
            if (!outlet.awaitEnd(Duration.ofNanos(Math.max(0, end - clock.monoNanos())))) {
                outlet.abandon();
            }
        }
    }

    private boolean await(Duration timeout, Condition condition) {
        boolean interrupted = Thread.interrupted();
        long end = clock.monoNanos() + timeout.toNanos();
        boolean holds = condition.holds();
        while (!holds && end - clock.monoNanos() > 0) {
            wake();
            if (runner != null || doWork() == 0) {
                clock.sleep(Math.min(NAP_NANOS, Math.max(1, end - clock.monoNanos())));
            }
            interrupted |= Thread.interrupted();
            holds = condition.holds();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return holds;
    }

    /** Something to wait for. */
    @FunctionalInterface
    private interface Condition {
        boolean holds();
    }
}
