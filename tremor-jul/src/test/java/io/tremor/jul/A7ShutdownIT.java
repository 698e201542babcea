package io.tremor.jul;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a process ends, what it had logged is written; and what a process says about its configuration. */
@Timeout(300)
final class A7ShutdownIT {
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final String PATIENT = """
            handlers = io.tremor.jul.TremorHandler
            io.tremor.jul.TremorHandler.budget = 128 MiB
            io.tremor.jul.TremorHandler.drain = 60 s
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"return, 0, ''", "exit, 3, ''", "throw, 1, uncaught", "terminate, 143, logged"})
    void everythingLoggedIsWritten(String end, int status, String error) throws Exception {
        assertThat(run(CLASS_PATH, PATIENT, end)).isEqualTo(status);
        List<String> lines = Files.readAllLines(directory.resolve("out"));
        assertThat(lines).hasSize(LoggingProgram.EVENTS);
        lines.forEach(Json::parse);
        assertThat(Files.readString(directory.resolve("err")).strip()).isEqualTo(error);
    }

    @Test
    void withoutAnEngineTheApplicationRunsAndIsToldWhy() throws Exception {
        String withoutEngine = Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .filter(entry -> !entry.contains("tremor-engine"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(run(withoutEngine, PATIENT, "few")).isZero();
        assertThat(directory.resolve("out")).isEmptyFile();
        assertThat(Files.readString(directory.resolve("err")))
                .startsWith("TremorHandler [tremor] not started: No tremor engine found: add io.tremor:tremor-engine");
    }

    @Test
    void inTomcatTheNameOfAHandlerIsInFrontOfItsProperties() throws Exception {
        String configuration = """
                handlers = 1shop.io.tremor.jul.TremorHandler, 2shop.io.tremor.jul.TremorHandler
                1shop.io.tremor.jul.TremorHandler.name = FIRST
                1shop.io.tremor.jul.TremorHandler.fields = raw
                1shop.io.tremor.jul.TremorHandler.sink = file:%1$s/first.jsonl
                2shop.io.tremor.jul.TremorHandler.name = SECOND
                2shop.io.tremor.jul.TremorHandler.scirpt = x
                2shop.io.tremor.jul.TremorHandler.completely = wrong
                2shop.io.tremor.jul.TremorHandler.sink = file:%1$s/second.jsonl
                """.formatted(directory);
        assertThat(run(
                        CLASS_PATH,
                        configuration,
                        "few",
                        "-Djava.util.logging.manager=org.apache.juli.ClassLoaderLogManager"))
                .isZero();
        assertThat(Files.readAllLines(directory.resolve("err")))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo("TremorHandler [SECOND] Unknown option `scirpt`: did you mean `script`?"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("TremorHandler [SECOND] Unknown option `completely`: there are `name`, "));
        assertThat(Files.readAllLines(directory.resolve("first.jsonl")))
                .hasSize(2)
                .allMatch(line -> line.contains("\"logger_name\":\"shop\""));
        assertThat(Files.readAllLines(directory.resolve("second.jsonl")))
                .hasSize(2)
                .allMatch(line -> line.contains("\"log.logger\":\"shop\""));
    }

    private int run(String classPath, String configuration, String end, String... options)
            throws IOException, InterruptedException {
        Path file = Files.writeString(directory.resolve("logging.properties"), configuration);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-Djava.util.logging.config.file=" + file));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, LoggingProgram.class.getName(), end));
        ProcessBuilder builder = new ProcessBuilder(command)
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
