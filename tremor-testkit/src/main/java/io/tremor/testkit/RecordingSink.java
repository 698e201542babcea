package io.tremor.testkit;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A sink that remembers what it was given, and fails when told to. It is handed to whatever is tested as it is, without a
 * provider. Thread-safe for reading while somebody writes; writing from two threads at a time is an error that it reports.
 */
public final class RecordingSink implements Sink {
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock lock = new ReentrantLock();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private volatile @Nullable Throwable failure;
    private volatile Runnable beforeWrite = () -> {};
    private int writes;
    private int flushes;
    private boolean closed;

    /** Creates a sink that takes everything. */
    public RecordingSink() {}

    /** Makes each write from now on throw {@code failure}, which may be of any kind; {@code null} ends that. */
    public void failWith(@Nullable Throwable failure) {
        this.failure = failure;
    }

    /** Runs {@code action} at the start of each write from now on, on the thread that writes. */
    public void beforeWrite(Runnable action) {
        beforeWrite = action;
    }

    @Override
    public void write(OutputBuffer events) throws IOException {
        if (!writing.tryLock()) {
            throw new IllegalStateException("a sink is called by one thread at a time");
        }
        try {
            beforeWrite.run();
            Throwable thrown = failure;
            if (thrown != null) {
                RecordingSink.<RuntimeException>sneak(thrown);
            }
            record(events);
        } finally {
            writing.unlock();
        }
    }

    private void record(OutputBuffer events) throws IOException {
        lock.lock();
        try {
            if (closed) {
                throw new IOException("the sink is closed");
            }
            writes++;
            events.writeTo(written);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void flush() {
        lock.lock();
        try {
            flushes++;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    /** Returns everything written since the last {@link #take()}, as text. */
    public String text() {
        lock.lock();
        try {
            return written.toString(StandardCharsets.UTF_8);
        } finally {
            lock.unlock();
        }
    }

    /** Returns everything written since the last {@link #take()}, line by line, without the line feeds. */
    public List<String> lines() {
        String text = text();
        if (text.isEmpty()) {
            return List.of();
        }
        String unended = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return List.of(unended.split("\n", -1));
    }

    /** Returns what {@link #lines()} does, and forgets it. */
    public List<String> take() {
        lock.lock();
        try {
            List<String> taken = lines();
            written.reset();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Returns how many writes succeeded. */
    public int writes() {
        lock.lock();
        try {
            return writes;
        } finally {
            lock.unlock();
        }
    }

    /** Returns how often the sink was flushed. */
    public int flushes() {
        lock.lock();
        try {
            return flushes;
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether the sink was closed. */
    public boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("unchecked") // That is the trick: no checked type is left to complain about.
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
