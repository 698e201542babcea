package io.tremor.samples.tomcat;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, started as its users do: every line of its output is a shaped event, Tomcat's own included. */
final class JulTomcatIT {
    @TempDir
    private Path directory;

    @Test
    void dropsMasksTakesApartAddsAndClassifies() throws Exception {
        Path output = directory.resolve("output");
        Path error = directory.resolve("error");
        ProcessBuilder builder =
                new ProcessBuilder("./run").redirectOutput(output.toFile()).redirectError(error.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(error).isEmptyFile();
        assertThat(process.exitValue()).isZero();

        List<RecordValue> events = Files.readAllLines(output).stream()
                .map(line -> (RecordValue) Json.parse(line))
                .toList();
        assertThat(events).allSatisfy(event -> {
            assertThat(event.get("service")).isEqualTo(Value.of("box-office"));
            assertThat(event.get("env")).isEqualTo(Value.of("demo"));
            assertThat(Json.toString(event)).doesNotContain("/health").doesNotContain("t-471");
        });
        assertThat(events)
                .anyMatch(event -> String.valueOf(event.get("log.logger")).contains("org.apache.catalina"))
                .last()
                .satisfies(event -> assertThat(event.get("message")).isEqualTo(Value.of("the box office is closed")));
        first(events, "the box office is open");
        first(events, "ann comes with token=****");
        assertThat(first(events, "a seat is SOLD").get("seat"))
                .isEqualTo(Json.parse("{\"row\":\"A\",\"number\":12,\"outcome\":\"SOLD\"}"));
        first(events, "a seat is TAKEN");
        assertThat(first(events, "ann has a seat").get("class")).isEqualTo(Value.of("audit"));
        assertThat(first(events, "${jndi:ldap://127.0.0.1:1/x} has a seat").get("class"))
                .isEqualTo(Value.of("audit"));
        assertThat(first(events, "bob is late").get("class")).isEqualTo(Value.of("rest"));
        RecordValue failed = first(events, "the booking failed");
        assertThat(failed.get("class")).isEqualTo(Value.of("error"));
        assertThat(failed.get("error.message")).isEqualTo(Value.of("there is no row Z"));
    }

    private static RecordValue first(List<RecordValue> events, String message) {
        return events.stream()
                .filter(event -> Value.of(message).equals(event.get("message")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event with the message " + message));
    }
}
