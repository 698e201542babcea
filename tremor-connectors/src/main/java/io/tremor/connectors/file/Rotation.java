package io.tremor.connectors.file;

import io.tremor.api.spi.SinkContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides when a file has become too large or too old, and then begins a new one. */
final class Rotation {
    /** How long a file is written on when it could not be renamed. */
    private static final long PATIENCE_NANOS = Duration.ofMinutes(1).toNanos();

    private final long size;
    private final @Nullable RotationSchedule schedule;
    private final Archive archive;
    private final SinkContext context;
    private Instant lastWrite = Instant.EPOCH;
    private Instant endOfPeriod = Instant.MAX;
    private boolean hasFailed;
    private boolean hasKeptTooMany;
    private long retryAt;

    Rotation(long size, @Nullable RotationSchedule schedule, Archive archive, SinkContext context) {
        this.size = size;
        this.schedule = schedule;
        this.archive = archive;
        this.context = context;
    }

    /** Says that a file has been opened, which may hold events already. */
    void begin(BasicFileAttributes attributes, long now) {
        lastWrite = attributes.size() > 0 ? attributes.lastModifiedTime().toInstant() : instant(now);
        endOfPeriod = schedule == null ? Instant.MAX : schedule.endOfPeriod(lastWrite);
    }

    /** Says that an event was written. */
    void written(long now) {
        lastWrite = instant(now);
    }

    /** Returns whether a new file has to begin before {@code length} more bytes are written. */
    boolean isDue(BasicFileAttributes attributes, int length, long now) {
        boolean isOld = !instant(now).isBefore(endOfPeriod);
        if (attributes.size() == 0) {
            if (isOld) {
                begin(attributes, now);
            }
            return false;
        }
        boolean isLarge = attributes.size() > size - Math.min(size, length);
        return (isOld || isLarge) && attributes.isRegularFile() && !(hasFailed && context.monoNanos() - retryAt < 0);
    }

    /**
     * Gives the file the name that it keeps, and opens a new one; or opens the same one again, with a warning, where that is
     * not possible: a file that is too large is better than none.
     */
    LogFile rotate(LogFile file, long now) throws IOException {
        Path path = file.path();
        Path old;
        Set<PosixFilePermission> permissions;
        try {
            permissions = file.permissions();
            old = archive.nameFor(lastWrite);
            // On Windows a file that is open cannot be renamed.
            file.close();
            Files.move(path, old);
            hasFailed = false;
        } catch (IOException e) {
            if (!hasFailed) {
                context.warn(path + ": cannot be rotated, and grows on (" + e + ")");
            }
            hasFailed = true;
            retryAt = context.monoNanos() + PATIENCE_NANOS;
            return LogFile.open(path, null);
        }
        LogFile next = LogFile.open(path, permissions);
        begin(next.openedAs(), now);
        prune(path, old, now);
        return next;
    }

    private void prune(Path path, Path newest, long now) {
        try {
            archive.prune(newest, instant(now));
            hasKeptTooMany = false;
        } catch (IOException e) {
            if (!hasKeptTooMany) {
                context.warn(path + ": an old file cannot be deleted (" + e + ")");
            }
            hasKeptTooMany = true;
        }
    }

    private static Instant instant(long nanos) {
        return Instant.ofEpochSecond(0, nanos);
    }
}
