package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.spi.Sink;
import io.tremor.api.value.RecordValue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Encodes events and writes each as one line, one thread at a time. */
final class LineWriter {
    /** As long as a thread waits for its turn: it may hold what the writing thread needs in order to go on. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** As long as closing waits for the write that is under way. */
    private static final long DRAIN_NANOS = TimeUnit.SECONDS.toNanos(5);

    private static final int USUAL_LINE = 1 << 12;
    private static final int LARGEST_KEPT_LINE = 1 << 16;

    private final ReentrantLock turn = new ReentrantLock();
    private final Sink sink;
    private final CodecProvider codecs;
    private final Ledger ledger;
    private final Clock clock;
    private final AtomicBoolean closed = new AtomicBoolean();
    private @Nullable Codec codec;
    private OutputBuffer line = new OutputBuffer(USUAL_LINE);

    LineWriter(Sink sink, CodecProvider codecs, Ledger ledger, Clock clock) {
        this.sink = sink;
        this.codecs = codecs;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Encodes {@code event}, and forgets it. */
    void rehearse(CapturedEvent event) {
        encode(event);
        encode(new CapturedEvent(event.event(), Long.MAX_VALUE, null));
        line.clear();
    }

    boolean isClosed() {
        return closed.get();
    }

    /** Writes {@code event}; {@code null} where the sink has taken it. */
    @Nullable
    Failure write(CapturedEvent event) {
        if (!turn.tryLock() && !awaitTurn(PATIENCE_NANOS)) {
            return new Failure(Trouble.BUSY, null);
        }
        // A sink may stand on a channel, which an interrupt would close for everybody.
        boolean interrupted = Thread.interrupted();
        try {
            if (closed.get()) {
                return new Failure(Trouble.CLOSED, null);
            }
            ledger.accepted();
            return deliver(event);
        } finally {
            turn.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Refuses events from now on, and closes the sink after the write that is under way; {@code null} where all went well. */
    @Nullable
    Failure close() {
        if (closed.getAndSet(true)) {
            return null;
        }
        if (!turn.tryLock() && !awaitTurn(DRAIN_NANOS)) {
            return new Failure(Trouble.STUCK, null);
        }
        boolean interrupted = Thread.interrupted();
        try {
            sink.flush();
            sink.close();
            return null;
        } catch (Throwable e) {
            return new Failure(Trouble.SINK, e);
        } finally {
            turn.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean awaitTurn(long nanos) {
        boolean interrupted = false;
        long end = clock.monoNanos() + nanos;
        try {
            for (long left = nanos; left > 0; left = end - clock.monoNanos()) {
                try {
                    return turn.tryLock(left, TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            return false;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private @Nullable Failure deliver(CapturedEvent event) {
        Trouble stage = Trouble.ENCODER;
        try {
            encode(event);
            stage = Trouble.SINK;
            sink.write(line);
            sink.flush();
            ledger.delivered();
            return null;
        } catch (Throwable e) {
            ledger.dropped(stage);
            // Whatever it was in the middle of, the next event must not see it.
            codec = null;
            return new Failure(stage, e);
        } finally {
            if (line.array().length > LARGEST_KEPT_LINE) {
                line = new OutputBuffer(USUAL_LINE);
            }
        }
    }

    private void encode(CapturedEvent event) {
        Codec encoder = codec == null ? codecs.create() : codec;
        codec = encoder;
        RecordValue record = event.event();
        if (event.size() >= EventLimit.BYTES) {
            record = EventLimit.cut(record);
        }
        line.clear();
        encoder.encode(record, line);
        if (line.length() >= EventLimit.BYTES) {
            line.clear();
            encoder.encode(EventLimit.cut(record), line);
        }
        line.write('\n');
    }

    /**
     * Why an event was not written.
     *
     * @param trouble the reason
     * @param cause what was thrown, where that is the reason
     */
    record Failure(Trouble trouble, @Nullable Throwable cause) {
        /** Returns whether the event was not even accepted. */
        boolean isRefusal() {
            return trouble == Trouble.BUSY || trouble == Trouble.CLOSED;
        }
    }
}
