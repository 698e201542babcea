package io.tremor.samples.logback;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
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

/** The packaged service, started as its users do: every line of its output is a shaped event, and nothing else is printed. */
final class LogbackServiceIT {
    private static final Set<String> ALWAYS = Set.of(
            "@timestamp", "log.level", "log.logger", "process.thread.name", "message", "service", "env", "class");

    @TempDir
    private Path directory;

    @Test
    void printsItsLogAsJsonAndNothingElse() throws Exception {
        List<RecordValue> events = run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/logback-service.jar");

        assertThat(events).hasSizeGreaterThan(80).allSatisfy(event -> {
            assertThat(names(event)).containsAll(ALWAYS);
            assertThat(text(event, "service")).isEqualTo("checkout");
            assertThat(text(event, "env")).isEqualTo("demo");
        });
        assertThat(events).extracting(event -> text(event, "log.level")).containsOnly("DEBUG", "INFO", "WARN", "ERROR");
        assertThat(text(events.get(0), "message")).isEqualTo("the shop is open");
        assertThat(text(events.get(events.size() - 1), "message")).isEqualTo("the shop is closed");
    }

    @Test
    void theScriptDropsMasksTakesApartAndClassifies() throws Exception {
        List<RecordValue> events = run("./run");
        assertThat(events).extracting(event -> text(event, "message")).noneMatch(text -> text.contains("/health"));

        RecordValue charging = first(events, "charging card ****");
        assertThat(Json.toString(charging)).doesNotContain("4111");
        assertThat(events)
                .allSatisfy(event -> assertThat(Json.toString(event))
                        .doesNotContainPattern("[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])"));

        RecordValue authorised = first(events, "the bank says OK");
        assertThat(authorised.get("payment"))
                .isEqualTo(Json.parse("{\"customer\":\"ann\",\"cents\":2995,\"currency\":\"EUR\",\"verdict\":\"OK\"}"));
        first(events, "the bank says DECLINED");

        assertThat(text(first(events, "ann paid 2995 cents"), "class")).isEqualTo("audit");
        assertThat(text(first(events, "the order failed"), "class")).isEqualTo("error");
        assertThat(text(charging, "class")).isEqualTo("rest");
    }

    @Test
    void showsEveryPartOfAnEvent() throws Exception {
        List<RecordValue> events = run("./run");
        RecordValue paid = first(events, "ann paid 2995 cents");
        assertThat(paid.get("tags")).isEqualTo(Json.parse("[\"AUDIT\"]"));
        assertThat(text(paid, "request_id")).matches("r-\\d+");
        assertThat(text(paid, "customer")).isEqualTo("ann");
        assertThat(text(paid, "process.thread.name")).startsWith("checkout-");
        assertThat(names(first(events, "request served"))).contains("status", "duration_us");
        RecordValue declined = first(events, "payment of eve was declined");
        assertThat(text(declined, "error.type")).isEqualTo("io.tremor.samples.logback.PaymentException");
        assertThat(text(declined, "error.stack_trace"))
                .contains("Caused by: java.lang.IllegalStateException: limit is 1000000");
        first(events, "${jndi:ldap://127.0.0.1:1/x} paid 240 cents");
        first(events, "carol orders 6 × saucer\n{\"level\":\"ERROR\"}");
    }

    private List<RecordValue> run(String... command) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        Path error = directory.resolve("error");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(error.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("ENVIRONMENT");
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
