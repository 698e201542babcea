package io.tremor.engine.concurrent;

import org.jctools.queues.atomic.MpscUnboundedAtomicArrayQueue;
import org.jspecify.annotations.Nullable;

/**
 * A queue with many producers and one consumer, first in first out for each producer. It has no bound of its own: what
 * it holds is bounded in bytes, by a {@link ByteBudget}.
 */
public final class MpscQueue<E> {
    private static final int CHUNK = 512;

    private final MpscUnboundedAtomicArrayQueue<E> queue = new MpscUnboundedAtomicArrayQueue<>(CHUNK);

    /** Creates an empty queue. */
    public MpscQueue() {}

    /** Adds {@code element}; any thread may call this. */
    public void offer(E element) {
        queue.offer(element);
    }

    /**
     * Returns the first element and removes it; {@code null} if there is none, or its producer has not finished adding
     * it. Only the consumer may call this.
     */
    public @Nullable E poll() {
        return queue.relaxedPoll();
    }

    /** Returns the first element as {@link #poll} does, and leaves it. Only the consumer may call this. */
    public @Nullable E peek() {
        return queue.relaxedPeek();
    }

    /** Returns about how many elements there are; exactly, while nobody adds or removes any. */
    public int size() {
        return queue.size();
    }
}
