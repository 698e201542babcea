package io.tremor.testkit.sink;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Collects what one thread receives, for another one that waits for it. */
final class ReceivedLines {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int lineFeeds;

    void add(byte[] received, int count) {
        lock.lock();
        try {
            bytes.write(received, 0, count);
            for (int i = 0; i < count; i++) {
                lineFeeds += received[i] == '\n' ? 1 : 0;
            }
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for lines, and takes everything that is there then, so that what is too much is seen. */
    List<String> await(int count) {
        lock.lock();
        try {
            long left = LONG_ENOUGH.toNanos();
            while (lineFeeds < count && left > 0) {
                left = arrived.awaitNanos(left);
            }
            String text = bytes.toString(StandardCharsets.UTF_8);
            if (lineFeeds < count) {
                throw new AssertionError(lineFeeds + " of " + count + " lines came within "
                        + TimeUnit.NANOSECONDS.toSeconds(LONG_ENOUGH.toNanos())
                        + " s, the last one of them at the end of: "
                        + text.substring(Math.max(0, text.length() - 200)));
            }
            bytes.reset();
            lineFeeds = 0;
            return split(text);
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while waiting for lines", e);
        } finally {
            lock.unlock();
        }
    }

    String text() {
        lock.lock();
        try {
            return bytes.toString(StandardCharsets.UTF_8);
        } finally {
            lock.unlock();
        }
    }

    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }
}
