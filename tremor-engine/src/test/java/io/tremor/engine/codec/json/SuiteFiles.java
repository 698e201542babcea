package io.tremor.engine.codec.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.testkit.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of JSONTestSuite, one document each; a test that asks for them is skipped where they are absent. */
final class SuiteFiles {
    private SuiteFiles() {}

    /** Returns the files whose names start with {@code prefix}: they are to be parsed or refused. */
    static List<Path> parsing(String prefix) {
        return files("json-test-suite/test_parsing", prefix);
    }

    /** Returns the files that show what becomes of a document. */
    static List<Path> transform() {
        return files("json-test-suite/test_transform", "");
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }

    private static List<Path> files(String folder, String prefix) {
        try (Stream<Path> found = Files.list(SharedData.path(folder))) {
            List<Path> files =
                    found.filter(file -> name(file).startsWith(prefix)).sorted().toList();
            assertThat(files).isNotEmpty();
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
