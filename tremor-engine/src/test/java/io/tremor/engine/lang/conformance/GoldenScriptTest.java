package io.tremor.engine.lang.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every directory below {@code src/test/golden/script} that holds a {@code script.tremor} is a {@linkplain GoldenScript
 * case}. {@code -Dgolden.accept=true} writes what came of it.
 */
class GoldenScriptTest {
    private static final Path CASES = Path.of("src/test/golden/script");

    @TestFactory
    Stream<DynamicTest> behavesAsRecorded() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            List<Path> cases = files.filter(file -> file.endsWith("script.tremor"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
            assertThat(cases).isNotEmpty();
            return cases.stream()
                    .map(directory -> dynamicTest(CASES.relativize(directory).toString(), () -> check(directory)));
        }
    }

    private static void check(Path directory) throws IOException {
        Path skip = directory.resolve("skip.txt");
        if (Files.exists(skip)) {
            abort(Files.readString(skip));
        }
        Map<String, String> files = GoldenScript.run(directory);
        if (Boolean.getBoolean("golden.accept")) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                accept(directory.resolve(file.getKey()), file.getValue());
            }
        }
        SoftAssertions all = new SoftAssertions();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            String expected = Files.exists(path) ? Files.readString(path) : "";
            all.assertThat(file.getValue()).as(file.getKey()).isEqualTo(expected);
        }
        all.assertAll();
    }

    private static void accept(Path file, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, text);
        }
    }
}
