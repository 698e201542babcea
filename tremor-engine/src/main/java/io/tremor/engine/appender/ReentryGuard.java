package io.tremor.engine.appender;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Knows which threads are inside, without leaving anything behind in a thread. */
final class ReentryGuard {
    private final Set<Entry> inside = ConcurrentHashMap.newKeySet();

    /** Lets the current thread in; returns {@code null} if it is inside already. */
    @Nullable
    Entry enter() {
        Entry entry = new Entry(Thread.currentThread(), inside);
        return inside.add(entry) ? entry : null;
    }

    /** A thread that is inside. Compared by identity, since an application's thread class may answer anything. */
    static final class Entry {
        private final Thread thread;
        private final Set<Entry> inside;

        private Entry(Thread thread, Set<Entry> inside) {
            this.thread = thread;
            this.inside = inside;
        }

        /** Lets the thread out. */
        void leave() {
            inside.remove(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry entry && entry.thread == thread;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(thread);
        }
    }
}
