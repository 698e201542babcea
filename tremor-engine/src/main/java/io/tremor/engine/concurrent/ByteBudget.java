package io.tremor.engine.concurrent;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Bytes that many may take and give back. Once it is closed nobody gets any more, and it can be seen when the last byte
 * has come back; both are decided by the same word, so that nobody can slip in between.
 */
public final class ByteBudget {
    /** What {@link #tryTake} returns where there is no room. */
    public static final long NO_ROOM = -1;

    /** What {@link #tryTake} returns after the end. */
    public static final long CLOSED = -2;

    /** Set in the word when the budget is closed; all bytes together never come near it. */
    private static final long CLOSED_BIT = 1L << 62;

    private final AtomicLong word = new AtomicLong();

    /** Creates a budget of which nothing is in use. */
    public ByteBudget() {}

    /**
     * Takes {@code bytes} if no more than {@code limit} bytes are in use then.
     *
     * @return how many are in use then, or {@link #NO_ROOM} or {@link #CLOSED}
     */
    public long tryTake(long bytes, long limit) {
        while (true) {
            long used = word.get();
            if (used >= CLOSED_BIT) {
                return CLOSED;
            }
            long next = used + bytes;
            if (next > limit) {
                return NO_ROOM;
            }
            if (word.compareAndSet(used, next)) {
                return next;
            }
        }
    }

    /** Gives {@code bytes} back. */
    public void giveBack(long bytes) {
        word.addAndGet(-bytes);
    }

    /** Returns how many bytes are in use. */
    public long used() {
        return word.get() & ~CLOSED_BIT;
    }

    /** Lets nobody take anything any more. */
    public void close() {
        word.getAndUpdate(used -> used | CLOSED_BIT);
    }

    /** Returns whether nobody can take anything any more. */
    public boolean isClosed() {
        return word.get() >= CLOSED_BIT;
    }
}
