package io.tremor.connectors.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tremor.api.spi.Sink;
import io.tremor.connectors.Events;
import io.tremor.connectors.RecordingContext;
import io.tremor.testkit.ManualClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RotationTest {
    private static final Instant START = Instant.parse("2026-11-24T09:59:58Z");

    private final ManualClock clock = new ManualClock(START);
    private final RecordingContext context = new RecordingContext(clock);

    @TempDir
    private Path directory;

    @Test
    void beginsANewFileBeforeOneGetsTooLarge() throws IOException {
        try (Sink sink = open(10, null, 7)) {
            Events.write("1234", sink);
            Events.write("5678", sink);
            clock.advance(Duration.ofSeconds(2));
            Events.write("9", sink);
            Events.write("an event that is larger than any file", sink);
            Events.write("0", sink);
        }
        assertThat(files())
                .containsExactly(
                        file("app-2026-11-24T09-59-58.jsonl", "1234\n5678\n"),
                        file("app-2026-11-24T10-00-00-2.jsonl", "an event that is larger than any file\n"),
                        file("app-2026-11-24T10-00-00.jsonl", "9\n"),
                        file("app.jsonl", "0\n"));
    }

    @Test
    void beginsANewFileWhenItsTimeIsOver() throws IOException {
        try (Sink sink = open(Long.MAX_VALUE, Duration.ofHours(1), 7)) {
            Events.write("before ten", sink);
            clock.advance(Duration.ofMillis(1_999));
            Events.write("just before ten", sink);
            clock.advance(Duration.ofMillis(1));
            Events.write("ten", sink);
            clock.advance(Duration.ofHours(5));
            Events.write("past three", sink);
        }
        assertThat(files())
                .containsExactly(
                        file("app-2026-11-24T09-59-59.jsonl", "before ten\njust before ten\n"),
                        file("app-2026-11-24T10-00-00.jsonl", "ten\n"),
                        file("app.jsonl", "past three\n"));
    }

    @Test
    void keepsTimeOverARestart() throws IOException {
        Path file = Files.writeString(directory.resolve("app.jsonl"), "yesterday\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-23T23:59:59Z")));
        try (Sink sink = open(Long.MAX_VALUE, Duration.ofDays(1), 7)) {
            Events.write("today", sink);
        }
        assertThat(files())
                .containsExactly(file("app-2026-11-23T23-59-59.jsonl", "yesterday\n"), file("app.jsonl", "today\n"));
    }

    @Test
    void keepsTheNewestFilesAndTouchesNoOthers() throws IOException {
        List<String> others = List.of(
                "app-2026-11-24.jsonl",
                "app-x-2020-01-01T00-00-00.jsonl",
                "app-2020-01-01T00-00-00.log",
                "app.jsonl.1");
        for (String other : others) {
            Files.writeString(directory.resolve(other), "");
        }
        try (Sink sink = open(1, null, 3)) {
            for (int i = 0; i < 30; i++) {
                Events.write("event " + i, sink);
                clock.advance(Duration.ofMillis(i < 15 ? 0 : 1_000));
            }
        }
        TreeMap<String, String> files = new TreeMap<>(contents());
        files.keySet().removeAll(others);
        assertThat(contents().keySet()).containsAll(others);
        assertThat(files.values()).containsExactly("event 26\n", "event 27\n", "event 28\n", "event 29\n");
    }

    @Test
    void countsOnInASecondWhoseFirstFilesAreGone() throws IOException {
        try (Sink sink = open(1, null, 2)) {
            for (int i = 0; i < 12; i++) {
                Events.write("event " + i, sink);
            }
        }
        assertThat(files())
                .containsExactly(
                        file("app-2026-11-24T09-59-58-10.jsonl", "event 9\n"),
                        file("app-2026-11-24T09-59-58-11.jsonl", "event 10\n"),
                        file("app.jsonl", "event 11\n"));
    }

    @Test
    void keepsNoneAndKeepsAll() throws IOException {
        try (Sink none = open(1, null, 0)) {
            Events.write("1", none);
            Events.write("2", none);
        }
        assertThat(files()).containsExactly(file("app.jsonl", "2\n"));
        try (Sink all = open(1, null, Integer.MAX_VALUE)) {
            for (int i = 0; i < 20; i++) {
                Events.write("event", all);
            }
        }
        assertThat(files()).hasSize(21);
    }

    @Test
    void letsTheClockGoBack() throws IOException {
        try (Sink sink = open(1, Duration.ofHours(1), 2)) {
            clock.setWall(Instant.parse("2036-01-01T00:00:00Z"));
            for (int i = 0; i < 4; i++) {
                Events.write("future " + i, sink);
            }
            clock.setWall(START);
            for (int i = 0; i < 4; i++) {
                Events.write("present " + i, sink);
            }
        }
        assertThat(contents().values()).containsExactlyInAnyOrder("present 1\n", "present 2\n", "present 3\n");
    }

    @Test
    void givesANewFileThePermissionsOfTheOld() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = directory.resolve("app.jsonl");
        try (Sink sink = open(1, null, 1)) {
            Events.write("1", sink);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
            Events.write("2", sink);
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
        }
    }

    @Test
    void writesOnWhereItCannotRotateAndSaysSoOnce() throws IOException {
        // Too long for the name of a file, once the time is added.
        Path file = directory.resolve("x".repeat(250));
        try (Sink sink = open(file, 1, null, 7)) {
            for (int i = 0; i < 5; i++) {
                Events.write("event", sink);
            }
            assertThat(Files.readAllLines(file)).hasSize(5);
            clock.advance(Duration.ofMinutes(2));
            Events.write("event", sink);
            assertThat(Files.readAllLines(file)).hasSize(6);
            assertThat(context.warnings()).singleElement().asString().contains("cannot be rotated, and grows on");
        }
    }

    private Sink open(long size, @Nullable Duration period, int kept) {
        return open(directory.resolve("app.jsonl"), size, period, kept);
    }

    private Sink open(Path path, long size, @Nullable Duration period, int kept) {
        ZoneId zone = ZoneOffset.UTC;
        RotationSchedule schedule = period == null ? null : RotationSchedule.every(period, zone);
        return new FileSink(path, new Rotation(size, schedule, new Archive(path, kept, zone), context), context);
    }

    private List<String> files() throws IOException {
        return contents().entrySet().stream()
                .map(entry -> file(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String file(String name, String content) {
        return name + ": " + content;
    }

    private TreeMap<String, String> contents() throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
