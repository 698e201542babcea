package io.tremor.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.List;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.message.StringMapMessage;
import org.apache.logging.log4j.message.StructuredDataMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The appender in a real Log4j, set up by real configuration files. */
final class TremorAppenderIT {
    private static final String CALLER = TremorAppenderIT.class.getName();

    @Test
    void withoutOptionsEachEventIsALineOfJson() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            Logger logger = log4j.context.getLogger("shop");
            logger.info("order {} costs {}", "A-7", 12);
            logger.fatal("gone", new IllegalStateException("why"));
            assertThat(log4j.events())
                    .extracting(event -> event.get("message"))
                    .containsExactly(Value.of("order A-7 costs 12"), Value.of("gone"));
            assertThat(log4j.lines().get(1)).contains("java.lang.IllegalStateException: why\\n\\tat " + CALLER);
            assertThat(log4j.errors()).isEmpty();
            assertThat(log4j.appender().ledger().delivered()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"options.xml", "options.properties", "options.json", "options.yaml"})
    void everyFormatOfConfigurationHasTheSameNames(String file) throws Exception {
        try (TremorFixture log4j = TremorFixture.start(file)) {
            assertThat(log4j.errors()).isEmpty();
            Logger logger = log4j.context.getLogger("shop");
            logger.info("hello");
            logger.info("GET /health HTTP/1.1");
            logger.info("password=swordfish");
            logger.debug("filtered");
            List<RecordValue> events = log4j.events();
            assertThat(events)
                    .extracting(event -> event.get("message"))
                    .containsExactly(Value.of("hello"), Value.of("password=***"));
            assertThat(events.get(0).get("service")).isEqualTo(Value.of("checkout"));
            assertThat(events.get(1).get("class")).isEqualTo(Value.of("audit"));
            assertThat(log4j.appender().ledger().lanes()).containsOnlyKeys("error", "*");
            assertThat(log4j.errors()).isEmpty();
        }
    }

    @Test
    void aMapAndStructuredDataAreFields() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("options.xml")) {
            Logger logger = log4j.context.getLogger("shop");
            logger.info(new StringMapMessage().with("order", "A-7").with("amount", 12));
            StructuredDataMessage data = new StructuredDataMessage("order@1", "paid", "Audit");
            data.put("order", "A-8");
            logger.info(data);
            List<RecordValue> events = log4j.events();
            assertThat(events.get(0).get("kv")).isEqualTo(Json.parse("{\"amount\":12,\"order\":\"A-7\"}"));
            assertThat(events.get(1).get("kv")).isEqualTo(Json.parse("{\"order\":\"A-8\"}"));
        }
    }

    @Test
    void anAsynchronousLoggerHandsOverWhatItWas() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("async.xml")) {
            assertAsynchronous(log4j);
            assertThat(log4j.events().get(0).get("message")).isEqualTo(Value.of("event 0 of 1000"));
        }
    }

    @Test
    void aContextOfAsynchronousLoggersDoesSo() throws Exception {
        try (TremorFixture log4j = TremorFixture.startAsynchronous("zero.xml")) {
            assertAsynchronous(log4j);
        }
    }

    private static void assertAsynchronous(TremorFixture log4j) {
        Logger logger = log4j.context.getLogger("shop");
        ThreadContext.put("user", "ann");
        try {
            for (int i = 0; i < 1000; i++) {
                ThreadContext.put("request", "r-" + i);
                logger.info("event {} of {}", i, 1000);
            }
        } finally {
            ThreadContext.clearMap();
        }
        // What an asynchronous logger still has in its queue is not in the appender's yet.
        while (log4j.appender().ledger().accepted() < 1000) {
            Thread.onSpinWait();
        }
        List<RecordValue> events = log4j.events();
        assertThat(events).hasSize(1000);
        for (int i = 0; i < 1000; i++) {
            assertThat(events.get(i).get("message")).isEqualTo(Value.of("event " + i + " of 1000"));
            assertThat(Json.toString(events.get(i))).contains("\"r-" + i + "\"").contains("\"ann\"");
        }
    }

    @Test
    void theLineOfCodeIsLookedForOnlyWhereItIsAskedFor() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            log4j.context.getLogger("shop").info("hello");
            assertThat(log4j.lines().get(0)).doesNotContain("TremorAppenderIT");
        }
        try (TremorFixture log4j = TremorFixture.start("async.xml")) {
            log4j.context.getLogger("shop").info("hello");
            while (log4j.appender().ledger().accepted() < 1) {
                Thread.onSpinWait();
            }
            assertThat(log4j.lines().get(0))
                    .contains("TremorAppenderIT.java")
                    .contains("theLineOfCodeIsLookedForOnlyWhereItIsAskedFor");
        }
    }

    @Test
    void anotherConfigurationTakesOverWithoutALoss() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            Logger logger = log4j.context.getLogger("shop");
            logger.info("before");
            TremorAppender first = log4j.appender();
            LoggerContext context = log4j.context;
            context.reconfigure();
            assertThat(log4j.appender()).isNotSameAs(first);
            assertThat(first.isStopped()).isTrue();
            logger.info("after");
            assertThat(log4j.events())
                    .extracting(event -> event.get("message"))
                    .containsExactly(Value.of("before"), Value.of("after"));
            assertThat(log4j.errors()).isEmpty();
        }
    }

    @Test
    void payloadsAreInertEverywhere() throws Exception {
        String payload = "${jndi:ldap://127.0.0.1:1/a}%m{}\u001b\r\n";
        try (TremorFixture log4j = TremorFixture.start("options.xml")) {
            ThreadContext.put(payload, payload);
            try {
                log4j.context.getLogger("shop").info(payload);
            } finally {
                ThreadContext.clearMap();
            }
            RecordValue event = log4j.events().get(0);
            assertThat(event.get("message")).isEqualTo(Value.of(payload));
            assertThat(event.get("mdc"))
                    .isEqualTo(RecordValue.builder().put(payload, payload).build());
        }
    }
}
