package io.tremor.engine.appender;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Things that are expensive to make and used by one thread at a time; so many are made, and no more. */
final class Pool<T> {
    private final ConcurrentLinkedQueue<T> free = new ConcurrentLinkedQueue<>();
    private final AtomicInteger left;
    private final Supplier<T> maker;

    Pool(Supplier<T> maker, int size) {
        this.maker = maker;
        left = new AtomicInteger(size);
    }

    /** Returns a free one, or {@code null} where all are in use. */
    @Nullable
    T take() {
        T found = free.poll();
        if (found != null) {
            return found;
        }
        if (left.getAndUpdate(count -> Math.max(0, count - 1)) == 0) {
            return null;
        }
        boolean made = false;
        try {
            T one = maker.get();
            made = true;
            return one;
        } finally {
            if (!made) {
                left.incrementAndGet();
            }
        }
    }

    /** Takes one back. */
    void giveBack(@Nullable T one) {
        if (one != null) {
            free.offer(one);
        }
    }
}
