package io.tremor.logback;

import ch.qos.logback.core.status.Status;
import ch.qos.logback.core.status.StatusListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Collects the names of elements that are no options of an appender. Logback never tells the appender about them; all it
 * does is to warn, between the appender's creation and its start.
 */
final class UnknownOptions implements StatusListener {
    private static final String BEFORE = "Ignoring unknown property [";

    private final String behind;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<String> names = new ArrayList<>();

    UnknownOptions(Class<?> appender) {
        behind = "] in [" + appender.getName() + "]";
    }

    @Override
    public void addStatusEvent(Status status) {
        String message = status.getMessage();
        if (message != null && message.startsWith(BEFORE) && message.endsWith(behind)) {
            lock.lock();
            try {
                names.add(message.substring(BEFORE.length(), message.length() - behind.length()));
            } finally {
                lock.unlock();
            }
        }
    }

    /** Returns the names so far, and forgets them. */
    List<String> take() {
        lock.lock();
        try {
            List<String> taken = List.copyOf(names);
            names.clear();
            return taken;
        } finally {
            lock.unlock();
        }
    }
}
