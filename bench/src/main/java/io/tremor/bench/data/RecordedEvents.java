package io.tremor.bench.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/** Events that lie outside the repository, compressed, in the folder {@code tremor-bench} below {@code shared.data}. */
final class RecordedEvents {
    private RecordedEvents() {}

    static boolean isAvailable(String name) {
        return Files.isReadable(file(name));
    }

    /** Reads the first {@code most} lines of a recording. */
    static List<byte[]> read(String name, int most) {
        return read(file(name), most);
    }

    /** Reads the first {@code most} lines of a file. */
    static List<byte[]> readLines(String file, int most) {
        return read(folder().resolve(file), most);
    }

    private static List<byte[]> read(Path file, int most) {
        if (!Files.isReadable(file)) {
            throw new IllegalStateException(
                    "There are no events at " + file.toAbsolutePath().normalize()
                            + "; -Dshared.data=DIR names the directory that holds tremor-bench");
        }
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new XZInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .limit(most)
                    .map(line -> line.getBytes(StandardCharsets.UTF_8))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file, e);
        }
    }

    private static Path file(String name) {
        return folder().resolve(name + ".json.xz");
    }

    private static Path folder() {
        return Path.of(System.getProperty("shared.data", "../shared/data"), "tremor-bench");
    }
}
