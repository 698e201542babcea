package io.tremor.samples.logback;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, started as its users do: every line of its output is a log event, and nothing else is printed. */
final class LogbackServiceIT {
    private static final Set<String> ALWAYS = Set.of("level", "logger_name", "thread_name", "timestamp", "message");

    @TempDir
    private Path directory;

    @Test
    void printsItsLogAsJsonAndNothingElse() throws Exception {
        List<RecordValue> events = run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/logback-service.jar");

        assertThat(events).hasSizeGreaterThan(50).allSatisfy(event -> {
            assertThat(names(event)).containsAll(ALWAYS);
            assertThat(event.get("timestamp").kind()).isEqualTo(ValueKind.INTEGER);
        });
        assertThat(events).extracting(event -> text(event, "level")).containsOnly("DEBUG", "INFO", "WARN", "ERROR");
        assertThat(text(events.get(0), "message")).isEqualTo("the shop is open");
        assertThat(text(events.get(events.size() - 1), "message")).isEqualTo("the shop is closed");
    }

    @Test
    void showsEveryPartOfAnEvent() throws Exception {
        List<RecordValue> events = run("./run");
        RecordValue paid = first(events, "ann paid 2995 cents");
        assertThat(text(paid, "template")).isEqualTo("{} paid {} cents");
        assertThat(paid.get("args")).isEqualTo(Json.parse("[\"ann\",2995]"));
        assertThat(paid.get("markers")).isEqualTo(Json.parse("[\"AUDIT\"]"));
        assertThat(paid.get("mdc")).isEqualTo(Json.parse("{\"request_id\":\"r-1\",\"customer\":\"ann\"}"));
        assertThat(text(paid, "thread_name")).startsWith("checkout-");
        assertThat(names((RecordValue) first(events, "request served").get("kv")))
                .containsOnly("status", "duration_us");
        RecordValue exception =
                (RecordValue) first(events, "payment of eve was declined").get("exception");
        assertThat(text(exception, "class")).isEqualTo("io.tremor.samples.logback.PaymentException");
        assertThat(text((RecordValue) exception.get("cause"), "message")).isEqualTo("limit is 1000000");
        first(events, "${jndi:ldap://127.0.0.1:1/x} paid 240 cents");
        first(events, "carol orders 6 × saucer\n{\"level\":\"ERROR\"}");
    }

    private List<RecordValue> run(String... command) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        Path error = directory.resolve("error");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(error.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(error).isEmptyFile();
        assertThat(process.exitValue()).isZero();
        return Files.readString(output, StandardCharsets.UTF_8)
                .lines()
                .map(line -> (RecordValue) Json.parse(line))
                .toList();
    }

    private static RecordValue first(List<RecordValue> events, String message) {
        return events.stream()
                .filter(event -> text(event, "message").equals(message))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event with the message " + message));
    }

    private static String text(RecordValue record, String field) {
        Value value = record.get(field);
        assertThat(value).as(field).isInstanceOf(StringValue.class);
        return ((StringValue) value).text();
    }

    private static Set<String> names(RecordValue record) {
        return StreamSupport.stream(record.spliterator(), false)
                .map(RecordValue.Field::name)
                .collect(Collectors.toSet());
    }
}
