package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.appender.LogEventView;
import io.tremor.api.appender.Shaper;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.StatusListener;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.spi.Sink;
import org.jspecify.annotations.Nullable;

/**
 * A shaper that writes each log event as one line to its sink, on the thread that logged.
 *
 * <p>The event is read before any lock is taken, because reading runs the application's code ({@code toString()},
 * {@code getMessage()}); only encoding and writing happen one at a time, and a thread that does not get its turn within a
 * second gives the event up instead of waiting on. An event that is logged while its own thread is in here is refused:
 * it comes from an object that logs when it is asked for its text, from the sink, or from the status listener, and there
 * would be no end of it.
 */
public final class LineShaper implements Shaper {
    private final ReentryGuard guard = new ReentryGuard();
    private final Ledger ledger = new Ledger();
    private final TroubleReporter reporter;
    private final LineWriter writer;

    private LineShaper(Sink sink, CodecProvider codecs, StatusListener status, Clock clock) {
        reporter = new TroubleReporter(status, clock);
        writer = new LineWriter(sink, codecs, ledger, clock);
        rehearse();
    }

    /**
     * Opens the sink and starts.
     *
     * @throws IllegalArgumentException if an option is wrong; the message names it
     * @throws IllegalStateException if no codec or no sink at all is on the run-time class path
     */
    public static LineShaper start(ShaperOptions options, Clock clock) {
        SinkAddress address = SinkAddress.parse(options.sink());
        CodecProvider codecs = address.codecs();
        return new LineShaper(address.open(), codecs, options.status(), clock);
    }

    /** Starts with a sink that is open already. */
    static LineShaper start(Sink sink, CodecProvider codecs, StatusListener status, Clock clock) {
        return new LineShaper(sink, codecs, status, clock);
    }

    /** Returns what became of the events so far. */
    Ledger.Snapshot ledger() {
        return ledger.snapshot();
    }

    @Override
    public boolean offer(LogEventView event) {
        try {
            return offerGuarded(event);
        } catch (Throwable trouble) {
            // Only stack or heap can be the reason, and they may not even do for saying so.
            try {
                return refuse(Trouble.EXHAUSTED, trouble);
            } catch (Throwable ignored) {
                return false;
            }
        }
    }

    @Override
    public void close() {
        try {
            LineWriter.Failure failure = writer.close();
            if (failure != null) {
                reporter.tell(failure.trouble(), failure.cause());
            }
            reporter.tellPending();
        } catch (Throwable ignored) {
            // What the sink throws is reported; this is want of stack or heap at the very end.
        }
    }

    private boolean offerGuarded(LogEventView event) {
        StackReserve.claim();
        if (writer.isClosed()) {
            return refuse(Trouble.CLOSED, null);
        }
        ReentryGuard.Entry entry = guard.enter();
        if (entry == null) {
            return refuse(Trouble.NESTED, null);
        }
        boolean interrupted = Thread.currentThread().isInterrupted();
        try {
            return ship(event);
        } finally {
            entry.leave();
            if (interrupted && !Thread.currentThread().isInterrupted()) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean ship(LogEventView event) {
        CapturedEvent captured;
        try {
            captured = EventCapture.of(event);
        } catch (Throwable trouble) {
            return refuse(Trouble.UNREADABLE, trouble);
        }
        if (captured.trouble() != null) {
            reporter.tell(Trouble.PART, captured.trouble());
        }
        LineWriter.Failure failure = writer.write(captured);
        if (failure == null) {
            return true;
        }
        if (failure.isRefusal()) {
            return refuse(failure.trouble(), failure.cause());
        }
        reporter.tell(failure.trouble(), failure.cause());
        return true;
    }

    private boolean refuse(Trouble reason, @Nullable Throwable cause) {
        ledger.refused(reason);
        reporter.tell(reason, cause);
        return false;
    }

    /**
     * Loads and initialises every class that an event can reach: a stack overflow or a missing file in the middle of that
     * would disable the class for as long as the process lives.
     */
    private void rehearse() {
        StackReserve.claim();
        ReentryGuard.Entry entry = guard.enter();
        if (entry != null) {
            entry.leave();
        }
        writer.rehearse(EventCapture.of(new RehearsalEvent()));
    }
}
