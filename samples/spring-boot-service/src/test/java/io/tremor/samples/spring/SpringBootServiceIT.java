package io.tremor.samples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application, started as its users do: every line of its output is a shaped event, Spring's own included. */
final class SpringBootServiceIT {
    @TempDir
    private Path directory;

    @Test
    void printsItsLogShapedAndNothingElse() throws Exception {
        List<RecordValue> events = run();
        assertThat(events).extracting(event -> event.get("service")).containsOnly(Value.of("library"));
        assertThat(events)
                .extracting(event -> Json.toString(event))
                .noneMatch(text -> text.contains("/actuator/health"))
                .noneMatch(text -> text.contains("secret-of"))
                .anyMatch(text -> text.contains("Started Main in"));
        assertThat(first(events, "ann comes in with token=****").get("visitor")).isEqualTo(Value.of("ann"));
        assertThat(first(events, "LOAN user=bob book=Emma days=14").get("loan"))
                .isEqualTo(Json.parse("{\"user\":\"bob\",\"book\":\"Emma\",\"days\":14}"));
        assertThat(first(events, "the book is gone").get("error.message")).isEqualTo(Value.of("no copy left"));
    }

    private List<RecordValue> run() throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        Path error = directory.resolve("error");
        ProcessBuilder builder =
                new ProcessBuilder("./run").redirectOutput(output.toFile()).redirectError(error.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(error).isEmptyFile();
        assertThat(process.exitValue()).isZero();
        return Files.readAllLines(output).stream()
                .map(line -> (RecordValue) Json.parse(line))
                .toList();
    }

    private static RecordValue first(List<RecordValue> events, String message) {
        return events.stream()
                .filter(event -> Value.of(message).equals(event.get("message")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event with the message " + message));
    }
}
