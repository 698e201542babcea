package io.tremor.connectors.net;

import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits until a channel is ready, or a deadline has passed. An interrupt does not end the wait, and is kept. For one
 * thread; only {@link #cancel} may come from another one.
 */
public final class Readiness {
    private final LongSupplier monoNanos;
    private volatile @Nullable Selector selector;
    private volatile boolean cancelled;

    /** Creates it; deadlines are points on the clock {@code monoNanos}. */
    public Readiness(LongSupplier monoNanos) {
        this.monoNanos = monoNanos;
    }

    /** Returns the point in time that is {@code nanos} away. */
    public long deadlineIn(long nanos) {
        return monoNanos.getAsLong() + nanos;
    }

    /** Returns how long it is to a deadline; not more than nothing where it has passed. */
    public long nanosLeft(long deadline) {
        return deadline - monoNanos.getAsLong();
    }

    /**
     * Waits until {@code channel} is ready for {@code operations}, and returns whether it is.
     *
     * @throws IOException if the wait was cancelled
     */
    public boolean await(SelectableChannel channel, int operations, long deadline) throws IOException {
        Selector waiting = opened();
        SelectionKey key = channel.keyFor(waiting);
        if (key == null) {
            key = channel.register(waiting, operations);
        } else {
            key.interestOps(operations);
        }
        // A selector does not wait on a thread that is interrupted.
        boolean isInterrupted = Thread.interrupted();
        try {
            while (true) {
                checkNotCancelled();
                long left = nanosLeft(deadline);
                int ready = left <= 0 ? waiting.selectNow() : waiting.select(TimeUnit.NANOSECONDS.toMillis(left) + 1);
                waiting.selectedKeys().clear();
                isInterrupted |= Thread.interrupted();
                if (ready > 0 || left <= 0) {
                    return ready > 0;
                }
            }
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Selector opened() throws IOException {
        Selector opened = selector;
        if (opened == null) {
            opened = Selector.open();
            selector = opened;
        }
        return opened;
    }

    /** Throws an exception where there is nothing to wait for any more. */
    public void checkNotCancelled() throws IOException {
        if (cancelled) {
            throw new IOException("the sink is closed");
        }
    }

    /** Closes a channel that has been waited for; without this, its socket would stay open until the next wait. */
    public void close(SelectableChannel channel) throws IOException {
        channel.close();
        Selector waiting = selector;
        if (waiting != null && waiting.isOpen()) {
            waiting.selectNow();
            waiting.selectedKeys().clear();
        }
    }

    /** Ends the wait that is under way, and every later one, with an exception. */
    public void cancel() {
        cancelled = true;
        Selector waiting = selector;
        if (waiting != null) {
            waiting.wakeup();
        }
    }

    /** Gives everything back; to be called when nobody waits. */
    public void release() throws IOException {
        Selector waiting = selector;
        if (waiting != null) {
            waiting.close();
        }
    }
}
