package io.tremor.connectors.file;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.Sink;
import io.tremor.api.spi.SinkContext;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Appends to a file, which is opened at the first write, and again wherever it has been deleted, moved or replaced. Nothing
 * is held back; what the disk still lacks is in the hands of the operating system.
 */
final class FileSink implements Sink {
    private final ReentrantLock lock = new ReentrantLock();
    private final Path path;
    private final Rotation rotation;
    private final SinkContext context;
    private @Nullable LogFile file;
    private volatile boolean closed;

    FileSink(Path path, Rotation rotation, SinkContext context) {
        this.path = path;
        this.rotation = rotation;
        this.context = context;
    }

    @Override
    public void write(OutputBuffer events) throws IOException {
        lock.lock();
        try {
            checkOpen();
            append(events);
        } catch (IOException e) {
            release();
            throw explained(e, events.length());
        } finally {
            lock.unlock();
            if (closed) {
                releaseIfIdle();
            }
        }
    }

    private void append(OutputBuffer events) throws IOException {
        long now = context.wallNanos();
        LogFile current = file;
        BasicFileAttributes attributes = current == null ? null : current.attributes();
        if (current == null || attributes == null) {
            release();
            current = LogFile.open(path, null);
            file = current;
            attributes = current.openedAs();
            rotation.begin(attributes, now);
        }
        long size = attributes.size();
        if (rotation.isDue(attributes, events.length(), now)) {
            file = null;
            current = rotation.rotate(current, now);
            file = current;
            size = current.openedAs().size();
        }
        current.append(events.array(), events.length(), size);
        rotation.written(now);
    }

    private void checkOpen() throws IOException {
        if (closed) {
            throw new IOException("the sink is closed");
        }
    }

    private IOException explained(IOException e, int length) {
        String shown = path + ": " + reason(e);
        return new IOException(LogFile.isDiskFull(path, length) ? shown + "; the disk is full" : shown, e);
    }

    private String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (e instanceof FileAlreadyExistsException existing) {
            return existing.getFile() + " is no directory";
        }
        String message = e.getMessage();
        if (message == null) {
            return e.getClass().getSimpleName();
        }
        boolean isWithPath = message.startsWith(path + " (") && message.endsWith(")");
        return isWithPath ? message.substring(path.toString().length() + 2, message.length() - 1) : message;
    }

    @Override
    public void flush() throws IOException {
        if (closed) {
            throw new IOException(path + ": the sink is closed");
        }
    }

    @Override
    public void close() {
        closed = true;
        releaseIfIdle();
    }

    /** Whoever writes just now releases everything afterwards. */
    private void releaseIfIdle() {
        if (lock.tryLock()) {
            try {
                release();
            } finally {
                lock.unlock();
            }
        }
    }

    private void release() {
        LogFile current = file;
        file = null;
        if (current != null) {
            current.close();
        }
    }
}
