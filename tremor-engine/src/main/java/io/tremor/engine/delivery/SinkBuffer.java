package io.tremor.engine.delivery;

import io.tremor.api.appender.Reason;
import io.tremor.api.appender.SinkCounts;
import io.tremor.api.codec.OutputBuffer;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one sink, bounded in bytes, and what the sink has in hand. Nobody holds the lock while a sink is
 * written to, so that neither a frozen sink nor whoever asks for counts keeps anybody waiting.
 */
final class SinkBuffer {
    private static final int WHOLE = 100;
    private static final int CHUNK = 1 << 16;
    private static final int LARGEST_KEPT = 1 << 18;

    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Chunk> waiting = new ArrayDeque<>();
    private final SinkTally tally;
    private final long limit;
    private @Nullable Chunk inHand;
    private @Nullable Chunk spare;
    private boolean abandoned;

    /** All bytes that have not met their fate; written under the lock. */
    private final AtomicLong bytes = new AtomicLong();

    SinkBuffer(long limit, boolean isConfirming) {
        this.limit = limit;
        tally = new SinkTally(isConfirming);
    }

    /** Returns whether there is no room for anything. */
    boolean isFull() {
        return bytes.get() >= limit;
    }

    /** Returns whether nothing waits and nothing is in hand. */
    boolean isEmpty() {
        lock.lock();
        try {
            return waiting.isEmpty() && inHand == null;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Adds an event, if less than {@code share} of the room, in percent, is in use. One that is not added is lost at
     * once.
     *
     * @return whether it was added
     */
    boolean add(OutputBuffer event, int share, Consignment consignment) {
        lock.lock();
        try {
            tally.routed();
            Reason refusal =
                    abandoned ? Reason.DEADLINE : bytes.get() >= limit / WHOLE * share ? Reason.SINK_FULL : null;
            if (refusal == null && !append(event, consignment)) {
                refusal = Reason.SINK_FULL;
            }
            if (refusal != null) {
                tally.dropped(refusal);
                consignment.lost(refusal);
                return false;
            }
            tally.queued();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Counts an event that is lost before it gets here. */
    void refuse(Reason reason, Consignment consignment) {
        lock.lock();
        try {
            tally.routed();
            tally.dropped(reason);
        } finally {
            lock.unlock();
        }
        consignment.lost(reason);
    }

    /** Adds a mark, which meets its fate when everything before it has. */
    void mark(Consignment mark) {
        lock.lock();
        try {
            if (abandoned || !append(new OutputBuffer(0), mark)) {
                mark.lost(Reason.DEADLINE);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Appends an event, unless there is no memory for it. */
    private boolean append(OutputBuffer event, Consignment consignment) {
        try {
            Chunk last = waiting.peekLast();
            if (last == null || last.length() + event.length() > CHUNK) {
                last = spare == null ? new Chunk(Math.max(CHUNK, event.length())) : spare;
                spare = null;
                waiting.addLast(last);
            }
            last.add(event.array(), event.length(), consignment);
            bytes.addAndGet(event.length());
            return true;
        } catch (OutOfMemoryError e) {
            return false;
        }
    }

    /** Returns what is to be written next, which is in hand then; {@code null} where there is nothing. */
    @Nullable
    Chunk take() {
        lock.lock();
        try {
            if (inHand == null && !waiting.isEmpty()) {
                Chunk next = waiting.removeFirst();
                tally.taken(next.eventsLeft());
                inHand = next;
            }
            return inHand;
        } finally {
            lock.unlock();
        }
    }

    /** Says that the sink has taken everything in hand. */
    void deliveredRest(Chunk chunk) {
        lock.lock();
        try {
            while (chunk == inHand && !chunk.isSettled()) {
                settleNext(chunk, null);
            }
            putBack(chunk);
        } finally {
            lock.unlock();
        }
    }

    /** Says that the next event in hand has met its fate: delivered where {@code lost} is {@code null}. */
    void settled(Chunk chunk, @Nullable Reason lost) {
        lock.lock();
        try {
            if (chunk == inHand) {
                settleNext(chunk, lost);
                putBack(chunk);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Counts a write that failed; returns false where its events were given up meanwhile, and the sink closed for it. */
    boolean failed(Chunk chunk) {
        lock.lock();
        try {
            if (chunk != inHand) {
                return false;
            }
            tally.failed();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Gives everything up, also what the sink may have in hand, and takes nothing any more. */
    void abandon() {
        lock.lock();
        try {
            abandoned = true;
            Chunk chunk = inHand;
            while (chunk != null && !chunk.isSettled()) {
                settleNext(chunk, Reason.DEADLINE);
            }
            inHand = null;
            for (Chunk next = waiting.poll(); next != null; next = waiting.poll()) {
                tally.taken(next.eventsLeft());
                while (!next.isSettled()) {
                    settleNext(next, Reason.DEADLINE);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns the counts, which balance. */
    SinkCounts counts(String sink, String breaker) {
        lock.lock();
        try {
            return tally.counts(sink, breaker, bytes.get());
        } finally {
            lock.unlock();
        }
    }

    private void settleNext(Chunk chunk, @Nullable Reason lost) {
        boolean isMark = chunk.isMarkNext();
        int before = chunk.lengthLeft();
        Consignment consignment = chunk.settle();
        bytes.addAndGet(chunk.lengthLeft() - before);
        if (lost == null) {
            if (!isMark) {
                tally.delivered();
            }
            consignment.delivered();
        } else {
            if (!isMark) {
                tally.lost(lost);
            }
            consignment.lost(lost);
        }
    }

    private void putBack(Chunk chunk) {
        if (chunk == inHand && chunk.isSettled()) {
            inHand = null;
            if (chunk.bytes().array().length <= LARGEST_KEPT) {
                chunk.clear();
                spare = chunk;
            }
        }
    }
}
