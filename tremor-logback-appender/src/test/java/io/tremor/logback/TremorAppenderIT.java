package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import io.tremor.api.Json;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.Reason;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.MarkerFactory;

/** The appender in a real Logback with real configuration files. */
@Timeout(120)
final class TremorAppenderIT {
    @Test
    void withoutConfigurationItWritesOneObjectPerLineToStandardOutput() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("zero.xml")) {
            logback.logger().info("hello {}", "world");
            logback.logger().warn("again");
            assertThat(logback.errors()).isEmpty();
            assertThat(logback.texts("message")).containsExactly("hello world", "again");
        }
    }

    @Test
    void anEventHasTheSamePartsAsInEveryFramework() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("raw.xml")) {
            logback.context.getMDCAdapter().put("user", "ann");
            logback.context
                    .getLogger("shop.Checkout")
                    .atWarn()
                    .addMarker(MarkerFactory.getDetachedMarker("AUDIT"))
                    .addKeyValue("attempt", 3)
                    .setCause(new IllegalStateException("declined"))
                    .log("paid {} of {}", 7, "9");

            RecordValue event = logback.events().get(0);
            assertThat(event)
                    .extracting(RecordValue.Field::name)
                    .containsExactlyInAnyOrder(
                            "level",
                            "logger_name",
                            "thread_name",
                            "timestamp",
                            "message",
                            "template",
                            "args",
                            "kv",
                            "mdc",
                            "markers",
                            "exception");
            assertThat(event.get("level")).isEqualTo(Value.of("WARN"));
            assertThat(event.get("logger_name")).isEqualTo(Value.of("shop.Checkout"));
            assertThat(event.get("thread_name"))
                    .isEqualTo(Value.of(Thread.currentThread().getName()));
            assertThat(event.get("message")).isEqualTo(Value.of("paid 7 of 9"));
            assertThat(event.get("template")).isEqualTo(Value.of("paid {} of {}"));
            assertThat(event.get("args")).isEqualTo(Json.parse("[7,\"9\"]"));
            assertThat(event.get("kv")).isEqualTo(Json.parse("{\"attempt\":3}"));
            assertThat(event.get("mdc")).isEqualTo(Json.parse("{\"user\":\"ann\"}"));
            assertThat(event.get("markers")).isEqualTo(Json.parse("[\"AUDIT\"]"));
            assertThat(((RecordValue) event.get("exception")).get("message")).isEqualTo(Value.of("declined"));
        }
    }

    @Test
    void everyOptionDoesWhatItSays() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("every-option.xml")) {
            Logger logger = logback.logger();
            logger.trace("below the filter");
            logger.info("GET /health every second");
            logger.info("card {}", "4711471147114711");
            logger.info("legacy ann bought two cups");
            logger.info("alert");
            logger.error("broken");
            List<RecordValue> events = logback.events();
            assertThat(logback.errors()).isEmpty();
            assertThat(events)
                    .extracting(event -> LogbackFixture.text(event, "message"))
                    .containsExactly("card ****", "legacy ann bought two cups", "broken");
            assertThat(events).allSatisfy(event -> {
                assertThat(event.get("service")).isEqualTo(Value.of("checkout"));
                assertThat(event.get("env")).isEqualTo(Value.of("test"));
                assertThat(((RecordValue) event.get("caller")).get("method"))
                        .isEqualTo(Value.of("everyOptionDoesWhatItSays"));
            });
            assertThat(events.get(1).get("order")).isEqualTo(Json.parse("{\"user\":\"ann\",\"what\":\"two cups\"}"));
            Ledger ledger = logback.appender().ledger();
            assertThat(ledger).isNotNull();
            assertThat(ledger.balances()).isTrue();
            assertThat(ledger.accepted()).isEqualTo(5);
            assertThat(ledger.delivered()).isEqualTo(4);
            assertThat(ledger.dropped()).containsEntry(Reason.SCRIPT, 1L);
            assertThat(ledger.lanes()).containsOnlyKeys("error", "*");
            assertThat(ledger.sinks()).hasSize(2);
        }
    }

    @Test
    void filtersAndSubstitutionWorkAsEverywhereInLogback() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("substituted.xml")) {
            logback.logger().info("kept back");
            logback.logger().warn("shown");
            assertThat(logback.errors()).isEmpty();
            assertThat(logback.texts("message")).containsExactly("shown");
        }
    }

    @Test
    void aFilterThatFailsCostsItsEventsAndNothingElse() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("hostile-filter.xml")) {
            for (int i = 0; i < 100; i++) {
                logback.logger().info("lost");
            }
            logback.logger().error("shown");
            assertThat(logback.events()).hasSize(1);
            assertThat(logback.errors())
                    .hasSizeBetween(1, 3)
                    .allSatisfy(error ->
                            assertThat(error).startsWith("TremorAppender [T] ").contains("NoClassDefFoundError"));
        }
    }

    @Test
    void sixteenThreadsAndOthersOnStandardOutputDoNotMixTheirLines() throws Exception {
        try (LogbackFixture logback = LogbackFixture.startAppender("<budget>128 MiB</budget>")) {
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < 16; t++) {
                Logger logger = logback.context.getLogger("thread." + t);
                threads.add(new Thread(() -> {
                    for (int n = 0; n < 500; n++) {
                        logger.info("event {}", "x".repeat(n * 10));
                        if (n % 100 == 0) {
                            System.out.print("{\"printed\":true}\n");
                        }
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(logback.events()).hasSize(16 * 505);
            assertThat(logback.errors()).isEmpty();
        }
    }

    @Test
    void theContextMayBeResetAndConfiguredAgain() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("raw.xml")) {
            TremorAppender first = logback.appender();
            Logger logger = logback.logger();
            logger.info("before");
            first.stop();
            logger.info("late");
            first.start();
            logger.info("after");
            assertThat(logback.texts("message")).containsExactly("before", "after");
            logback.context.reset();
            assertThat(first.isStarted()).isFalse();
            logger.info("to nobody");
            logback.configure("raw.xml");
            logger.info("once more");
            assertThat(logback.texts("message")).containsExactly("before", "after", "once more");
        }
    }

    @Test
    void stoppingTheContextWritesWhatIsLeftAndEndsItsThreads() throws Exception {
        LogbackFixture logback = LogbackFixture.start("raw.xml");
        try (logback) {
            for (int i = 0; i < 1_000; i++) {
                logback.logger().info("event {}", i);
            }
            assertThat(threadNames()).anyMatch(name -> name.startsWith("tremor-T"));
            TremorAppender appender = logback.appender();
            logback.context.stop();
            Ledger ledger = appender.ledger();
            assertThat(ledger).isNotNull();
            assertThat(ledger.delivered()).isEqualTo(1_000);
        }
        assertThat(logback.lines()).hasSize(1_000);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (threadNames().stream().anyMatch(name -> name.startsWith("tremor-T")) && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        assertThat(threadNames()).noneMatch(name -> name.startsWith("tremor-T"));
    }

    private static List<String> threadNames() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList();
    }

    @Test
    void aScriptThatChangesIsTakenUp(@TempDir Path directory) throws Exception {
        Path script = Files.writeString(directory.resolve("shape.tremor"), "let event.version = 1; event");
        try (LogbackFixture logback = LogbackFixture.startAppender(
                "<fields>raw</fields><reload>20 ms</reload><script>" + script + "</script>")) {
            logback.logger().info("hello");
            assertThat(logback.texts("version")).containsExactly("1");
            Files.writeString(script, "let event.version = 22; event");
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            String version = "1";
            while (version.equals("1") && System.nanoTime() < end) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                logback.logger().info("hello");
                List<String> versions = logback.texts("version");
                version = versions.get(versions.size() - 1);
            }
            assertThat(version).isEqualTo("22");
            assertThat(logback.errors()).isEmpty();
        }
    }

    @Test
    void payloadsAreInertEverywhere() throws Exception {
        String payload = "${jndi:ldap://127.0.0.1:1/a}%m{}\u001b\r\n";
        try (LogbackFixture logback = LogbackFixture.start("raw.xml")) {
            logback.context.getMDCAdapter().put(payload, payload);
            logback.logger().info(payload);
            RecordValue event = logback.events().get(0);
            assertThat(event.get("message")).isEqualTo(Value.of(payload));
            assertThat(event.get("mdc"))
                    .isEqualTo(RecordValue.builder().put(payload, payload).build());
        }
    }
}
