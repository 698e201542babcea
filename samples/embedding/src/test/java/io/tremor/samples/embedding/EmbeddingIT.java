package io.tremor.samples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jars serve a modular application and one on the class path alike, and the JVM has nothing to add. */
final class EmbeddingIT {
    private static final String MAIN = "io.tremor.samples.embedding.Main";
    private static final String DOCUMENT = "{ \"level\" : \"info\", \"tags\": [1, 2.5, null ] }";
    private static final String COMPACT = "{\"level\":\"info\",\"tags\":[1,2.5,null]}";

    @TempDir
    private Path folder;

    @Test
    void runsAsAModule() throws Exception {
        assertRuns(
                "-p",
                "target/embedding.jar" + File.pathSeparator + "target/lib",
                "-m",
                "io.tremor.samples.embedding/" + MAIN);
    }

    @Test
    void runsOnTheClassPath() throws Exception {
        assertRuns("-cp", "target/embedding.jar" + File.pathSeparator + "target/lib/*", MAIN);
    }

    @Test
    void runsWhereUnsafeAndNativeAccessAreDenied() throws Exception {
        if (Runtime.version().feature() < 24) {
            return;
        }
        assertRuns(
                "--sun-misc-unsafe-memory-access=deny",
                "--illegal-native-access=deny",
                "-p",
                "target/embedding.jar" + File.pathSeparator + "target/lib",
                "-m",
                "io.tremor.samples.embedding/" + MAIN);
    }

    private void assertRuns(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.add(DOCUMENT);
        Path output = folder.resolve("output");
        Path error = folder.resolve("error");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(error.toFile())
                .start();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(error).isEmptyFile();
        assertThat(output).content(StandardCharsets.UTF_8).isEqualToIgnoringNewLines(COMPACT);
        assertThat(process.exitValue()).isZero();
    }
}
