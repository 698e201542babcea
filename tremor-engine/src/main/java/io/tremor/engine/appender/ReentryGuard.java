package io.tremor.engine.appender;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Knows which threads are inside, without leaving anything behind in a thread. Nearly always a thread finds a place of
 * its own free; where another thread sits there, it is noted in a set.
 */
final class ReentryGuard {
    /** What {@link #enter} returns to a thread that is inside already. */
    static final int INSIDE = -1;

    private static final int PLACES = 64;

    /** So far apart that no two places share a line of the cache. */
    private static final int SPREAD = 16;

    private static final int CROWD = PLACES * SPREAD;

    private final AtomicReferenceArray<@Nullable Thread> places = new AtomicReferenceArray<>(PLACES * SPREAD);
    private final Set<Crowded> crowd = ConcurrentHashMap.newKeySet();
    private final AtomicInteger crowdSize = new AtomicInteger();

    ReentryGuard() {
        // Loads what the first thread that finds its place taken would have to load.
        Crowded nobody = new Crowded(Thread.currentThread());
        crowd.add(nobody);
        crowd.remove(nobody);
    }

    /** Lets the current thread in; returns what {@link #leave} needs, or {@link #INSIDE} if it is inside already. */
    int enter() {
        Thread thread = Thread.currentThread();
        int place = (System.identityHashCode(thread) & PLACES - 1) * SPREAD;
        Thread there = places.get(place);
        if (there == thread || crowdSize.get() > 0 && crowd.contains(new Crowded(thread))) {
            return INSIDE;
        }
        if (there == null && places.compareAndSet(place, null, thread)) {
            return place;
        }
        crowdSize.incrementAndGet();
        crowd.add(new Crowded(thread));
        return CROWD;
    }

    /** Lets the current thread out of the place that {@link #enter} gave it. */
    void leave(int place) {
        if (place < CROWD) {
            // Whoever sees that late takes the place for taken, which is no more than a detour.
            places.lazySet(place, null);
        } else {
            crowd.remove(new Crowded(Thread.currentThread()));
            crowdSize.decrementAndGet();
        }
    }

    /** A thread compared by identity, since an application's thread class may answer anything. */
    private record Crowded(Thread thread) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Crowded crowded && crowded.thread == thread;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(thread);
        }
    }
}
