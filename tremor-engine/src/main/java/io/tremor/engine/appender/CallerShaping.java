package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.appender.Reason;
import io.tremor.api.event.Event;
import io.tremor.engine.value.KeyCache;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shapes events on the threads that log, each with a script session and encoders of its own out of a bounded pool. */
final class CallerShaping {
    /** As long as a caller waits for a session or a sink: it may hold what they need in order to go on. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final long NAP_NANOS = TimeUnit.MICROSECONDS.toNanos(200);

    private final Pool<ShapingParts> pool;
    private final ScriptHolder script;
    private final LaneSet lanes;
    private final Clock clock;
    private final KeyCache keys = new KeyCache();

    CallerShaping(Supplier<ShapingParts> maker, ScriptHolder script, LaneSet lanes, Clock clock) {
        pool = new Pool<>(maker, Runtime.getRuntime().availableProcessors());
        this.script = script;
        this.lanes = lanes;
        this.clock = clock;
    }

    /** Shapes {@code envelope} and hands it to its sinks; returns why not, or {@code null}. */
    @Nullable
    Reason shape(Envelope envelope, Lane lane) {
        if (script.mayHaveState()) {
            // There can be only one session, which is the worker's.
            return Reason.FULL;
        }
        Thread.interrupted();
        long end = clock.monoNanos() + PATIENCE_NANOS;
        ShapingParts parts = pool.take();
        while (parts == null || !parts.shaping().isReady() || parts.router().isFull()) {
            if (lanes.shared().isClosed() || clock.monoNanos() - end >= 0) {
                pool.giveBack(parts);
                return lanes.shared().isClosed() ? Reason.CLOSED : Reason.TIMEOUT;
            }
            clock.sleep(NAP_NANOS);
            parts = parts == null ? pool.take() : parts;
        }
        try {
            envelope.admit(lane.number(), false);
            shape(envelope, parts);
        } finally {
            pool.giveBack(parts);
        }
        return null;
    }

    private void shape(Envelope envelope, ShapingParts parts) {
        EventLedger.Tally tally = parts.ledger().tally(envelope.lane(), envelope.level());
        tally.accepted();
        tally.taken();
        Shaped shaped;
        try {
            Event event = envelope.event(clock.wallNanos(), keys);
            shaped = parts.shaping().shape(event);
        } catch (Throwable e) {
            tally.dropped(Reason.WORKER);
            parts.shaping().renew();
            parts.reporter().tell(Trouble.WORKER, e);
            return;
        }
        Reason dropped = shaped.dropped();
        if (dropped != null) {
            tally.dropped(dropped);
            return;
        }
        String lane = shaped.lane();
        int rank = lane == null ? envelope.lane() : lanes.named(lane).number();
        parts.router().route(shaped.value(), shaped.port(), rank, tally);
        parts.router().wake();
    }
}
