package io.tremor.connectors.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tremor.api.Clock;
import io.tremor.api.spi.Sink;
import io.tremor.connectors.Events;
import io.tremor.connectors.RecordingContext;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileSinkTest {
    private final RecordingContext context = new RecordingContext(Clock.system());

    @TempDir
    private Path directory;

    @Test
    void appendsToWhatIsThere() throws IOException {
        Path file = Files.writeString(directory.resolve("app.jsonl"), "old\n");
        try (Sink sink = open(file, "")) {
            assertThat(file).hasContent("old");
            Events.write("new", sink);
            assertThat(Files.readString(file)).isEqualTo("old\nnew\n");
        }
    }

    @Test
    void createsDirectoriesAndFileForItsOwnerAlone() throws IOException {
        assumeTrue(isPosix());
        Path file = directory.resolve("a/b/app.jsonl");
        try (Sink sink = open(file, "")) {
            Events.write("event", sink);
        }
        assertThat(Files.getPosixFilePermissions(directory.resolve("a")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void opensNothingBeforeTheFirstWrite() throws IOException {
        Path file = directory.resolve("app.jsonl");
        open(file, "").close();
        assertThat(file).doesNotExist();
    }

    @Test
    void goesOnWhereTheFileHasBeenDeletedMovedOrReplaced() throws IOException {
        Path file = directory.resolve("logs/app.jsonl");
        try (Sink sink = open(file, "")) {
            Events.write("one", sink);
            Files.delete(file);
            Files.delete(file.getParent());
            Events.write("two", sink);
            assertThat(file).hasContent("two");
            Path moved = file.resolveSibling("moved");
            Files.move(file, moved);
            Events.write("three", sink);
            assertThat(moved).hasContent("two");
            Files.delete(file);
            Files.writeString(file, "other\n");
            Events.write("four", sink);
            assertThat(Files.readString(file)).isEqualTo("other\nfour\n");
        }
    }

    @Test
    void sharesTheFileWithOthersThatAppend() throws IOException {
        Path file = directory.resolve("app.jsonl");
        try (Sink sink = open(file, "")) {
            Events.write("ours", sink);
            Files.writeString(file, "theirs\n", StandardOpenOption.APPEND);
            Events.write("ours again", sink);
            Files.writeString(file, "");
            Events.write("after somebody emptied it", sink);
            assertThat(Files.readString(file)).isEqualTo("after somebody emptied it\n");
        }
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        try (Sink sink = open(full, "?rotate=1KiB")) {
            assertThatThrownBy(() -> Events.write("event", sink))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("/dev/full: ");
        }
    }

    @Test
    void takesBackTheHalfThatADiskStillTook() throws IOException {
        Path path = Files.writeString(directory.resolve("app.jsonl"), "before\n");
        LogFile file = fillingUpAfter(3, path);
        assertThatThrownBy(() -> file.append(Events.buffer("event\n").array(), 6, 7))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(Files.readString(path)).isEqualTo("before\n");
        file.close();
    }

    @Test
    void takesNothingBackWhereSomebodyElseHasWrittenToo() throws IOException {
        Path path = Files.writeString(directory.resolve("app.jsonl"), "before\n");
        LogFile file = fillingUpAfter(3, path);
        Files.writeString(path, "x", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> file.append(Events.buffer("event\n").array(), 6, 7))
                .isInstanceOf(IOException.class);
        assertThat(Files.readString(path)).isEqualTo("before\nxeve");
        file.close();
    }

    @Test
    void saysWhatStandsInTheWay() throws IOException {
        Path obstacle = Files.writeString(directory.resolve("file"), "");
        try (Sink sink = open(obstacle.resolve("app.jsonl"), "")) {
            assertThatThrownBy(() -> Events.write("event", sink))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith(obstacle.resolve("app.jsonl") + ": ")
                    .hasMessageContaining("is no directory");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "file:/a?rotat=1MiB                 | Unknown option `rotat`: did you mean `rotate`?",
                "file:/a?rotate=64                  | The option `rotate` is wrong: `64` is not a size",
                "file:/a?rotate=0B                  | The option `rotate` is wrong: it must be more than nothing",
                "file:/a?every=36h                  | The option `every` is wrong: it must be between 1 s and 1 d",
                "file:/a?every=10ms                 | The option `every` is wrong: it must be between 1 s and 1 d",
                "file:/a?every=1d&keep=-1           | The option `keep` is wrong: it must be a whole number, at least"
                        + " 0",
                "file:/a?keep=3                     | The option `keep` is wrong: it says nothing without `rotate`",
                "file:app.jsonl?every=1d&every=2d   | The option `every` is given twice",
                "file:app.jsonl?every               | The option `every` has no value",
                "file://host/a                      | `file:` reaches files of this machine only",
                "file:/a#b                          | `file:` takes no `#`",
                "file:/                             | `file:` needs the path of a file",
                "file:/a/                           | `file:` needs the path of a file",
            })
    void refusesWhatItDoesNotUnderstand(String uri, String message) {
        assertThatThrownBy(() -> new FileSinkProvider().open(URI.create(uri)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void readsPathsInEveryFormOfAUri() throws IOException {
        Path file = directory.resolve("with space+%41.jsonl");
        String path = Events.text(directory) + "with%20space+%2541.jsonl";
        for (String uri : new String[] {"file:" + path, "file://" + path, "json+file:" + path + "?every=1d"}) {
            try (Sink sink = new FileSinkProvider().open(URI.create(uri))) {
                Events.write(uri, sink);
            }
        }
        assertThat(Files.readAllLines(file)).hasSize(3);
    }

    private Sink open(Path file, String options) {
        return new FileSinkProvider().open(Events.file(file, options), context);
    }

    private static LogFile fillingUpAfter(int count, Path path) throws IOException {
        OutputStream disk = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                try (OutputStream stream = Files.newOutputStream(path, StandardOpenOption.APPEND)) {
                    stream.write(bytes, offset, count);
                }
                write(0);
            }
        };
        return new LogFile(path, disk, Files.readAttributes(path, BasicFileAttributes.class));
    }

    private boolean isPosix() {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
