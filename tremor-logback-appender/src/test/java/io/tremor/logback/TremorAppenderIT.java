package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.MarkerFactory;

/** The appender in a real Logback with real configuration files. */
final class TremorAppenderIT {
    @Test
    void withoutConfigurationItWritesOneObjectPerLineToStandardOutput() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("zero.xml")) {
            logback.context.getMDCAdapter().put("user", "ann");
            logback.context
                    .getLogger("shop.Checkout")
                    .atWarn()
                    .addMarker(MarkerFactory.getDetachedMarker("AUDIT"))
                    .addKeyValue("attempt", 3)
                    .setCause(new IllegalStateException("declined"))
                    .log("paid {} of {}", 7, "9");

            assertThat(logback.errors()).isEmpty();
            RecordValue event = logback.events().get(0);
            assertThat(event)
                    .extracting(RecordValue.Field::name)
                    .containsExactly(
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
    void filtersAndSubstitutionWorkAsEverywhereInLogback() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("substituted.xml")) {
            Logger logger = logback.context.getLogger("shop");
            logger.info("kept back");
            logger.warn("shown");
            assertThat(logback.errors()).isEmpty();
            assertThat(logback.events())
                    .singleElement()
                    .satisfies(event -> assertThat(event.get("message")).isEqualTo(Value.of("shown")));
        }
    }

    @Test
    void aFilterThatFailsCostsItsEventsAndNothingElse() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("hostile-filter.xml")) {
            Logger logger = logback.context.getLogger("shop");
            for (int i = 0; i < 100; i++) {
                logger.info("lost");
            }
            logger.error("shown");
            assertThat(logback.events()).hasSize(1);
            assertThat(logback.errors())
                    .hasSizeBetween(1, 3)
                    .allSatisfy(error ->
                            assertThat(error).startsWith("TremorAppender [T] ").contains("NoClassDefFoundError"));
        }
    }

    @Test
    void sixteenThreadsAndOthersOnStandardOutputDoNotMixTheirLines() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("zero.xml")) {
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
    void objectsThatLogDoNotLoop() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("zero.xml")) {
            Logger logger = logback.context.getLogger("shop");
            Object talkative = new Object() {
                @Override
                public String toString() {
                    logger.info("nested {}", this);
                    return "talkative";
                }
            };
            logger.info("hello {}", talkative);
            assertThat(logback.events()).hasSize(1);
            assertThat(logback.errors()).singleElement().asString().contains("TremorAppender [T]");
        }
    }

    @Test
    void theContextMayBeResetAndConfiguredAgain() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("zero.xml")) {
            TremorAppender first = logback.appender();
            Logger logger = logback.context.getLogger("shop");
            logger.info("before");
            first.stop();
            logger.info("late");
            first.start();
            logger.info("after");
            assertThat(logback.events())
                    .extracting(event -> event.get("message"))
                    .containsExactly(Value.of("before"), Value.of("after"));
            logback.context.reset();
            assertThat(first.isStarted()).isFalse();
            logger.info("to nobody");
            assertThat(logback.events()).hasSize(2);
        }
    }

    @Test
    void payloadsAreInertEverywhere() throws Exception {
        String payload = "${jndi:ldap://127.0.0.1:1/a}%m{}\u001b\r\n";
        try (LogbackFixture logback = LogbackFixture.start("zero.xml")) {
            logback.context.getMDCAdapter().put(payload, payload);
            logback.context.getLogger("shop").info(payload);
            RecordValue event = logback.events().get(0);
            assertThat(event.get("message")).isEqualTo(Value.of(payload));
            assertThat(event.get("mdc"))
                    .isEqualTo(RecordValue.builder().put(payload, payload).build());
        }
    }
}
