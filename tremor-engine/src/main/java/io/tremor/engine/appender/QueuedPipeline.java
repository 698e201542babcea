package io.tremor.engine.appender;

import io.tremor.api.appender.DrainReport;
import io.tremor.api.appender.FullPolicy;
import io.tremor.api.appender.LaneOptions;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.Reason;
import io.tremor.api.event.Event;
import io.tremor.api.pipeline.Pipeline;
import io.tremor.api.value.Value;
import io.tremor.engine.concurrent.EngineThread;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A pipeline whose callers only put the event on its lane; all else happens on threads of its own. */
final class QueuedPipeline implements Pipeline {
    private final ShapingLine line;
    private final @Nullable CallerShaping callers;
    private final DrainHook hook;
    private final Lane rest;

    QueuedPipeline(ShapingLine line, @Nullable CallerShaping callers, DrainHook hook) {
        this.line = line;
        this.callers = callers;
        this.hook = hook;
        rest = line.lanes().named(LaneOptions.REST);
    }

    @Override
    public boolean offer(Value value) {
        return offer(Event.of(value));
    }

    @Override
    public boolean offer(Event event) {
        try {
            StackReserve.claim();
            boolean interrupted = Thread.currentThread().isInterrupted();
            try {
                return admit(event);
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        } catch (Throwable trouble) {
            // Only stack or heap can be the reason, and they may not even do for saying so.
            try {
                return refuse(Reason.EXHAUSTED, rest);
            } catch (Throwable ignored) {
                return false;
            }
        }
    }

    private boolean admit(Event event) {
        String name = EventShaping.classOf(event.metadata());
        Lane lane = name == null ? rest : line.lanes().named(name);
        if (EngineThread.isCurrent()) {
            return refuse(Reason.NESTED, lane);
        }
        Reason refusal = line.intake().refusal(lane);
        if (refusal != null) {
            return refuse(refusal, lane);
        }
        Envelope envelope = ValueEnvelope.of(event);
        refusal = line.intake().offer(envelope, lane);
        if (refusal == Reason.FULL && lane.full() == FullPolicy.SYNC && callers != null) {
            refusal = callers.shape(envelope, lane);
        }
        return refusal == null || refuse(refusal, lane);
    }

    private boolean refuse(Reason reason, Lane lane) {
        line.refused(lane.number(), Levels.NONE, reason);
        if (reason != Reason.RATE) {
            line.reporter().tell(Trouble.of(reason), null);
        }
        return false;
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
        drain(hook.deadline());
    }

    /** Returns the lanes, worker and sinks behind this. */
    ShapingLine line() {
        return line;
    }
}
