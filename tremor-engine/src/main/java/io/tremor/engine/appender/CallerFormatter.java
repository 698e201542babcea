package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.appender.EventFormatter;
import io.tremor.api.appender.LaneOptions;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.LogEventView;
import io.tremor.api.appender.Reason;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.delivery.SinkEncoder;
import io.tremor.engine.value.KeyCache;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A formatter whose callers do everything themselves, each with a script session out of a bounded pool. */
final class CallerFormatter implements EventFormatter {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long NAP_NANOS = TimeUnit.MICROSECONDS.toNanos(50);

    private final ReentryGuard guard = new ReentryGuard();
    private final EventLedger ledger = new EventLedger(List.of(LaneOptions.REST));
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Pool<Tools> pool;
    private final TroubleReporter reporter;
    private final boolean wantsCaller;
    private final Clock clock;
    private final KeyCache keys = new KeyCache();

    private CallerFormatter(FormatterParts parts, boolean wantsCaller, Clock clock) {
        reporter = parts.reporter();
        this.wantsCaller = wantsCaller;
        this.clock = clock;
        // A script's state can be only in one place.
        int sessions = parts.script().mayHaveState() ? 1 : Runtime.getRuntime().availableProcessors();
        pool = new Pool<>(() -> new Tools(parts.newShaping(ledger), parts.newEncoder()), sessions);
    }

    /** Compiles the script and returns a formatter. */
    static CallerFormatter start(ShaperOptions options, Clock clock) {
        return new CallerFormatter(new LineBuilder(options, clock).asLogEvents().formatter(), options.caller(), clock);
    }

    @Override
    public @Nullable Value shape(LogEventView event) {
        Result result = attempt(event, false);
        return result == null ? null : result.value;
    }

    @Override
    public boolean format(LogEventView event, OutputBuffer output) {
        int start = output.length();
        try {
            Result result = attempt(event, true);
            if (result == null || result.bytes == null) {
                return false;
            }
            output.write(result.bytes, 0, result.bytes.length);
            return true;
        } catch (Throwable e) {
            output.truncate(start);
            return false;
        }
    }

    private @Nullable Result attempt(LogEventView event, boolean encodes) {
        try {
            StackReserve.claim();
            int place = guard.enter();
            if (place == ReentryGuard.INSIDE) {
                return refuse(Reason.NESTED, null);
            }
            boolean interrupted = Thread.currentThread().isInterrupted();
            try {
                return closed.get() ? refuse(Reason.CLOSED, null) : shape(event, encodes);
            } finally {
                guard.leave(place);
                if (interrupted && !Thread.currentThread().isInterrupted()) {
                    Thread.currentThread().interrupt();
                }
            }
        } catch (Throwable trouble) {
            try {
                return refuse(Reason.EXHAUSTED, trouble);
            } catch (Throwable ignored) {
                return null;
            }
        }
    }

    private @Nullable Result shape(LogEventView event, boolean encodes) {
        EventCapture capture = EventCapture.of(event, wantsCaller);
        if (capture.trouble() != null) {
            reporter.tell(Trouble.PART, capture.trouble());
        }
        LogEnvelope envelope = new LogEnvelope(capture);
        Tools tools = takeTools();
        if (tools == null) {
            return refuse(Reason.TIMEOUT, null);
        }
        EventLedger.Tally tally = ledger.tally(0, envelope.level());
        tally.accepted();
        tally.taken();
        try {
            tools.shaping.isReady();
            Shaped shaped = tools.shaping.shape(envelope.event(clock.wallNanos(), keys));
            Reason dropped = shaped.dropped();
            if (dropped != null) {
                tally.dropped(dropped);
                return null;
            }
            Value value = shaped.value().owned();
            Result result = new Result(value, encodes ? encode(tools.encoder, value) : null);
            tally.routed();
            tally.delivered();
            return result;
        } catch (Throwable e) {
            tally.dropped(Reason.WORKER);
            tools.shaping.renew();
            reporter.tell(Trouble.WORKER, e);
            return null;
        } finally {
            pool.giveBack(tools);
        }
    }

    private static byte[] encode(SinkEncoder encoder, Value value) {
        OutputBuffer encoded = encoder.encode(value);
        if (encoded.length() > EventLimit.BYTES && value instanceof RecordValue record) {
            encoded = encoder.encode(EventLimit.cut(record));
        }
        return encoded.toBytes();
    }

    private @Nullable Tools takeTools() {
        Tools tools = pool.take();
        if (tools == null) {
            Thread.interrupted();
            long end = clock.monoNanos() + PATIENCE_NANOS;
            while (tools == null && clock.monoNanos() - end < 0) {
                clock.sleep(NAP_NANOS);
                tools = pool.take();
            }
        }
        return tools;
    }

    private @Nullable Result refuse(Reason reason, @Nullable Throwable cause) {
        ledger.tally(0, Levels.NONE).refused(reason);
        reporter.tell(Trouble.of(reason), cause);
        return null;
    }

    @Override
    public Ledger ledger() {
        return ledger.snapshot(List.of(), 0);
    }

    @Override
    public void close() {
        closed.set(true);
        reporter.tellPending();
    }

    /** What one caller at a time works with. */
    private record Tools(EventShaping shaping, SinkEncoder encoder) {}

    private record Result(Value value, byte @Nullable [] bytes) {}
}
