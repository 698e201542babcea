package io.tremor.samples.log4j;

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

/** The packaged service, started as its users do: every line of its output is a shaped event, and nothing else is printed. */
final class Log4jServiceIT {
    @TempDir
    private Path directory;

    @Test
    void dropsMasksTakesApartAddsAndClassifies() throws Exception {
        Path output = directory.resolve("output");
        Path error = directory.resolve("error");
        ProcessBuilder builder =
                new ProcessBuilder("./run").redirectOutput(output.toFile()).redirectError(error.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("ENVIRONMENT");
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(error).isEmptyFile();
        assertThat(process.exitValue()).isZero();

        List<RecordValue> events = Files.readAllLines(output).stream()
                .map(line -> (RecordValue) Json.parse(line))
                .toList();
        assertThat(events).allSatisfy(event -> {
            assertThat(event.get("service")).isEqualTo(Value.of("warehouse"));
            assertThat(event.get("env")).isEqualTo(Value.of("demo"));
            assertThat(Json.toString(event)).doesNotContain("/health").doesNotContain("k-2026");
        });
        assertThat(events).first().satisfies(event -> assertMessage(event, "the warehouse is open"));
        assertThat(events).last().satisfies(event -> assertMessage(event, "the warehouse is closed"));
        first(events, "asking the carrier with api_key=****");
        assertThat(first(events, "the scale says OVER").get("scale"))
                .isEqualTo(Json.parse("{\"number\":\"P-2\",\"grams\":31500,\"verdict\":\"OVER\"}"));
        RecordValue left = first(events, "P-1 left for Oslo");
        assertThat(left.get("class")).isEqualTo(Value.of("audit"));
        assertThat(left.get("parcel")).isEqualTo(Value.of("P-1"));
        assertThat(events).anyMatch(event -> Value.of("sent").equals(event.get("event")));
        RecordValue failed = first(events, "P-3 stays here");
        assertThat(failed.get("class")).isEqualTo(Value.of("error"));
        assertThat(failed.get("error.message")).isEqualTo(Value.of("no destination"));
    }

    private static void assertMessage(RecordValue event, String message) {
        assertThat(event.get("message")).isEqualTo(Value.of(message));
    }

    private static RecordValue first(List<RecordValue> events, String message) {
        return events.stream()
                .filter(event -> Value.of(message).equals(event.get("message")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event with the message " + message));
    }
}
