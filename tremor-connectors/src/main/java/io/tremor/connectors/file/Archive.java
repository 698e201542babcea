package io.tremor.connectors.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that {@code app.jsonl} has been before: {@code app-2026-11-24T10-00-00.jsonl}, named after the time of its last
 * event; {@code app-2026-11-24T10-00-00-2.jsonl} is the second one that ended in that second.
 */
final class Archive {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT);
    private static final String STAMP_AND_NUMBER = "-(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d)(?:-(\\d{1,9}))?";

    private final int kept;
    private final ZoneId zone;
    private final Path directory;
    private final String stem;
    private final String extension;
    private final Pattern names;

    Archive(Path path, int kept, ZoneId zone) {
        this.kept = kept;
        this.zone = zone;
        directory = path.resolveSibling("");
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        stem = dot > 0 ? name.substring(0, dot) : name;
        extension = dot > 0 ? name.substring(dot) : "";
        names = Pattern.compile(Pattern.quote(stem) + STAMP_AND_NUMBER + Pattern.quote(extension));
    }

    /** Returns a name that is free, for a file whose last event was written at {@code time}. */
    Path nameFor(Instant time) throws IOException {
        String stamp = STAMP.format(LocalDateTime.ofInstant(time, zone));
        int last = entries().stream()
                .filter(entry -> entry.stamp.equals(stamp))
                .mapToInt(Entry::number)
                .max()
                .orElse(0);
        return directory.resolve(stem + "-" + stamp + (last == 0 ? "" : "-" + (last + 1)) + extension);
    }

    /** Deletes the oldest files, but never {@code newest}, until no more are left than are to be kept. */
    void prune(Path newest, Instant now) throws IOException {
        String present = STAMP.format(LocalDateTime.ofInstant(now, zone));
        List<Entry> entries = new ArrayList<>(entries());
        entries.sort(Comparator.comparing((Entry entry) -> entry.stamp.compareTo(present) <= 0)
                .thenComparing(Entry::stamp)
                .thenComparingInt(Entry::number));
        for (int i = 0; i < entries.size() - kept; i++) {
            Path file = entries.get(i).file;
            if (kept == 0 || !file.equals(newest)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Matcher name = names.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    int number = name.group(2) == null ? 1 : Integer.parseInt(name.group(2));
                    entries.add(new Entry(file, name.group(1), number));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    /** One of the files. Those from a future that the clock has since left count as the oldest. */
    private record Entry(Path file, String stamp, int number) {}
}
