package io.tremor.jul;

import org.jspecify.annotations.Nullable;

/** The name of a thread that is known by its number alone. */
final class ThreadName {
    private ThreadName() {}

    /** Returns the name, or the number where there is no such thread any more, or a virtual one. */
    static String of(long id) {
        Thread current = Thread.currentThread();
        // Nearly always; other handlers, which publish on a thread of their own, are the exception.
        if (current.getId() == id) {
            return current.getName();
        }
        String name = find(id, current.getThreadGroup());
        return name == null ? Long.toString(id) : name;
    }

    private static @Nullable String find(long id, @Nullable ThreadGroup start) {
        ThreadGroup root = start;
        while (root != null && root.getParent() != null) {
            root = root.getParent();
        }
        if (root == null) {
            return null;
        }
        Thread[] threads = new Thread[root.activeCount() * 2 + 1];
        int count = root.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i].getId() == id) {
                return threads[i].getName();
            }
        }
        return null;
    }
}
