package io.tremor.connectors.file;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that is open to be appended to. It is written through a {@link FileOutputStream}: a channel would be closed by an
 * interrupt.
 */
final class LogFile {
    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWN_DIRECTORY = PosixFilePermissions.fromString("rwx------");

    private final Path path;
    private final OutputStream stream;
    private final BasicFileAttributes openedAs;

    LogFile(Path path, OutputStream stream, BasicFileAttributes openedAs) {
        this.path = path;
        this.stream = stream;
        this.openedAs = openedAs;
    }

    /**
     * Opens the file. Where there is none, it is created with {@code permissions} or, by default, for its owner alone, and
     * so are the directories above it.
     */
    static LogFile open(Path path, @Nullable Set<PosixFilePermission> permissions) throws IOException {
        boolean isPosix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        Path directory = path.getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            Files.createDirectories(directory, attributes(isPosix, OWN_DIRECTORY));
        }
        try {
            Files.createFile(path, attributes(isPosix, permissions == null ? OWN_FILE : permissions));
        } catch (FileAlreadyExistsException e) {
            // What it holds stays.
        }
        OutputStream stream = new FileOutputStream(path.toFile(), true);
        boolean isOpen = false;
        try {
            LogFile file = new LogFile(path, stream, Files.readAttributes(path, BasicFileAttributes.class));
            isOpen = true;
            return file;
        } finally {
            if (!isOpen) {
                stream.close();
            }
        }
    }

    private static FileAttribute<?>[] attributes(boolean isPosix, Set<PosixFilePermission> permissions) {
        return isPosix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    Path path() {
        return path;
    }

    /** Returns what the file was like when it was opened. */
    BasicFileAttributes openedAs() {
        return openedAs;
    }

    /** Returns what the file is like now, or {@code null} where its path leads to no file, or to another one. */
    @Nullable
    BasicFileAttributes attributes() throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return Objects.equals(now.fileKey(), openedAs.fileKey()) ? now : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Returns who may do what with the file; {@code null} where the file system has another idea of that. */
    @Nullable
    Set<PosixFilePermission> permissions() throws IOException {
        try {
            return Files.getPosixFilePermissions(path);
        } catch (UnsupportedOperationException e) {
            return null;
        }
    }

    /**
     * Appends bytes to a file of {@code size} bytes. Where that fails half-way, as it does on a full disk, the half is taken
     * back, so that the events can be written again and no line is torn.
     */
    void append(byte[] bytes, int length, long size) throws IOException {
        boolean isDone = false;
        try {
            stream.write(bytes, 0, length);
            isDone = true;
        } finally {
            if (!isDone && openedAs.isRegularFile()) {
                takeBack(bytes, length, size);
            }
        }
    }

    /** Takes nothing back but what is beyond doubt: others may append to the same file. */
    private void takeBack(byte[] bytes, int length, long size) {
        try (RandomAccessFile access = new RandomAccessFile(path.toFile(), "rw")) {
            long more = access.length() - size;
            if (more <= 0 || more > length || attributes() == null) {
                return;
            }
            byte[] half = new byte[(int) more];
            access.seek(size);
            access.readFully(half);
            if (Arrays.equals(half, 0, half.length, bytes, 0, half.length)) {
                access.setLength(size);
            }
        } catch (IOException e) {
            // Then the half stays; what is told is why the write failed.
        }
    }

    /** Returns whether there is no room for {@code length} bytes. */
    static boolean isDiskFull(Path path, int length) {
        try {
            Path directory = Objects.requireNonNullElse(path.getParent(), path);
            return Files.getFileStore(directory).getUsableSpace() < Math.max(1, length);
        } catch (IOException e) {
            return false;
        }
    }

    void close() {
        try {
            stream.close();
        } catch (IOException e) {
            // Everything has been written already.
        }
    }
}
