package io.tremor.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a process ends, what it had logged is written, and a process without an engine runs all the same. */
@Timeout(300)
final class A7ShutdownIT {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"return, 0, ''", "exit, 3, ''", "throw, 1, uncaught", "terminate, 143, logged"})
    void everythingLoggedIsWritten(String end, int status, String error) throws Exception {
        assertThat(run(System.getProperty("java.class.path"), end)).isEqualTo(status);
        List<String> lines = Files.readAllLines(directory.resolve("out"));
        assertThat(lines).hasSize(LoggingProgram.EVENTS);
        lines.forEach(Json::parse);
        assertThat(Files.readString(directory.resolve("err")).strip()).isEqualTo(error);
    }

    @Test
    void withoutAnEngineTheApplicationRunsAndIsToldWhy() throws Exception {
        String withoutEngine = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("tremor-engine"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(run(withoutEngine, "return")).isZero();
        assertThat(directory.resolve("out")).isEmptyFile();
        assertThat(Files.readString(directory.resolve("err")))
                .containsOnlyOnce("Tremor [T] not started: No tremor engine found: add io.tremor:tremor-engine");
    }

    private int run(String classPath, String end) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dlog4j2.configurationFile=classpath:io/tremor/log4j/shutdown.xml",
                        "-cp",
                        classPath,
                        LoggingProgram.class.getName(),
                        end)
                .redirectOutput(directory.resolve("out").toFile());
        if (!end.equals("terminate")) {
            Process process =
                    builder.redirectError(directory.resolve("err").toFile()).start();
            assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }
        Process process = builder.start();
        byte[] logged = process.getErrorStream().readNBytes(LoggingProgram.LOGGED.length());
        process.destroy();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        Files.write(directory.resolve("err"), logged);
        return process.exitValue();
    }
}
