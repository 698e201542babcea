package io.tremor.forwarder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the program as each directory {@code src/test/golden/VERB/CASE} says: {@code args} (one a line, {@code {case}} is the
 * directory; without the file {@code VERB {case}/script.tremor}), {@code path} (what {@code TREMOR_PATH} holds), {@code in},
 * and what has to come of it in {@code out}, {@code err} and {@code exit}; a file that is missing is empty.
 * {@code -Dgolden.accept=true} writes what came of it.
 */
class GoldenCommandTest {
    private static final Path CASES = Path.of("src/test/golden");

    @TestFactory
    Stream<DynamicTest> behavesAsRecorded() throws IOException {
        try (Stream<Path> directories = Files.walk(CASES, 2)) {
            List<Path> cases = directories
                    .filter(path -> CASES.relativize(path).getNameCount() == 2 && Files.isDirectory(path))
                    .sorted()
                    .toList();
            assertThat(cases).isNotEmpty();
            return cases.stream().map(directory -> dynamicTest(name(directory), () -> check(directory)));
        }
    }

    private static void check(Path directory) throws IOException {
        if (Files.exists(directory.resolve("skip.txt"))) {
            abort(text(directory, "skip.txt"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main program = new Main(
                new ByteArrayInputStream(bytes(directory, "in")),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                text(directory, "path").strip().replace("{case}", directory.toString()));

        ExitCode exit = program.run(arguments(directory));

        String data = out.toString(StandardCharsets.UTF_8).replace(directory.toString(), "{case}");
        String reports = err.toString(StandardCharsets.UTF_8).replace(directory.toString(), "{case}");
        if (Boolean.getBoolean("golden.accept")) {
            accept(directory, "out", data.getBytes(StandardCharsets.UTF_8));
            accept(directory, "err", reports.getBytes(StandardCharsets.UTF_8));
            accept(directory, "exit", (exit.status() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(reports).isEqualTo(text(directory, "err"));
        assertThat(data).isEqualTo(text(directory, "out"));
        assertThat(exit.status() + "\n").isEqualTo(text(directory, "exit"));
    }

    private static String[] arguments(Path directory) throws IOException {
        String lines = Files.exists(directory.resolve("args"))
                ? text(directory, "args")
                : directory.getParent().getFileName() + "\n{case}/script.tremor\n";
        return lines.replace("{case}", directory.toString()).lines().toArray(String[]::new);
    }

    private static String text(Path directory, String file) throws IOException {
        return new String(bytes(directory, file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path directory, String file) throws IOException {
        Path path = directory.resolve(file);
        return Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
    }

    private static void accept(Path directory, String file, byte[] bytes) throws IOException {
        Path path = directory.resolve(file);
        if (bytes.length > 0) {
            Files.write(path, bytes);
        } else {
            Files.deleteIfExists(path);
        }
    }

    private static String name(Path directory) {
        return CASES.relativize(directory).toString();
    }
}
