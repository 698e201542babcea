package io.tremor.engine.appender;

import io.tremor.api.appender.DrainReport;
import io.tremor.api.appender.FullPolicy;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.LogEventView;
import io.tremor.api.appender.Reason;
import io.tremor.api.appender.Shaper;
import io.tremor.engine.concurrent.EngineThread;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A shaper whose callers only capture the event and put it on its lane; all else happens on threads of its own.
 *
 * <p>An event that is logged while its own thread is in here is refused, and so is one of a thread of the engine: it
 * comes from an object that logs when it is asked for its text, from a sink, or from the status listener, and there
 * would be no end of it.
 */
final class QueuedShaper implements Shaper {
    private final ReentryGuard guard = new ReentryGuard();
    private final ShapingLine line;
    private final LaneSet lanes;
    private final ScriptHolder script;
    private final @Nullable CallerShaping callers;
    private final boolean wantsCaller;
    private final Duration drain;
    private final DrainHook hook;

    QueuedShaper(
            ShapingLine line,
            ScriptHolder script,
            @Nullable CallerShaping callers,
            boolean wantsCaller,
            DrainHook hook) {
        this.line = line;
        this.script = script;
        this.callers = callers;
        this.wantsCaller = wantsCaller;
        this.hook = hook;
        drain = hook.deadline();
        lanes = line.lanes();
    }

    @Override
    public boolean offer(LogEventView event) {
        try {
            return offerGuarded(event);
        } catch (Throwable trouble) {
            // Only stack or heap can be the reason, and they may not even do for saying so.
            try {
                return refuse(Reason.EXHAUSTED, lanes.ofLevel(Levels.NONE), Levels.NONE, trouble);
            } catch (Throwable ignored) {
                return false;
            }
        }
    }

    private boolean offerGuarded(LogEventView event) {
        StackReserve.claimForGuard();
        int level = levelOf(event);
        Lane lane = lanes.ofLevel(level);
        if (EngineThread.isCurrent()) {
            return refuse(Reason.NESTED, lane, level, null);
        }
        int place = guard.enter();
        if (place == ReentryGuard.INSIDE) {
            return refuse(Reason.NESTED, lane, level, null);
        }
        boolean interrupted = Thread.currentThread().isInterrupted();
        try {
            return admit(event, lane, level);
        } finally {
            guard.leave(place);
            if (interrupted && !Thread.currentThread().isInterrupted()) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean admit(LogEventView event, Lane lane, int level) {
        if (script.current().rule().drops(event)) {
            return refuse(Reason.RULE, lane, level, null);
        }
        StackReserve.claim();
        Reason refusal = line.intake().refusal(lane);
        if (refusal != null) {
            return refuse(refusal, lane, level, null);
        }
        Envelope envelope;
        try {
            EventCapture capture = EventCapture.of(event, wantsCaller);
            if (capture.trouble() != null) {
                line.reporter().tell(Trouble.PART, capture.trouble());
            }
            envelope = new LogEnvelope(capture);
        } catch (Throwable trouble) {
            return refuse(Reason.UNREADABLE, lane, level, trouble);
        }
        refusal = line.intake().offer(envelope, lane);
        if (refusal == Reason.FULL && lane.full() == FullPolicy.SYNC && callers != null) {
            refusal = callers.shape(envelope, lane);
        }
        return refusal == null || refuse(refusal, lane, envelope.level(), null);
    }

    private boolean refuse(Reason reason, Lane lane, int level, @Nullable Throwable cause) {
        line.refused(lane.number(), level, reason);
        // What a rule or a rate refuses is no trouble, but what was asked for.
        if (reason != Reason.RULE && reason != Reason.RATE) {
            line.reporter().tell(Trouble.of(reason), cause);
        }
        return false;
    }

    private static int levelOf(LogEventView event) {
        try {
            String level = event.level();
            return level == null ? Levels.INFO : Levels.numberOf(level);
        } catch (Throwable e) {
            // The capture, which asks again, tells about it.
            return Levels.INFO;
        }
    }

    @Override
    public boolean flush(Duration timeout) {
        return line.flush(timeout);
    }

    @Override
    public DrainReport drain(Duration deadline) {
        try {
            return line.drain(deadline);
        } finally {
            // Not before: a process that ends meanwhile waits for it.
            hook.remove();
        }
    }

    @Override
    public Ledger ledger() {
        return line.ledger();
    }

    @Override
    public void close() {
        try {
            drain(drain);
        } catch (Throwable ignored) {
            // What the sink throws is reported; this is want of stack or heap at the very end.
        }
    }

    /** Returns the lanes, worker and sinks behind this. */
    ShapingLine line() {
        return line;
    }
}
