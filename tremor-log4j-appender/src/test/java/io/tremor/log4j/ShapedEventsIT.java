package io.tremor.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.core.LoggerContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The script in front of, and inside, what is Log4j's own: another appender, a rewrite policy, a layout, a filter. */
final class ShapedEventsIT {
    @AfterEach
    void forgetTheContext() {
        ThreadContext.clearMap();
    }

    private static void logAll(LoggerContext context) {
        ThreadContext.put("user", "ann");
        Logger logger = context.getLogger("shop");
        logger.info(new MarkerManager.Log4jMarker("AUDIT"), "{} is here", "ann");
        logger.info("GET /health HTTP/1.1");
        logger.fatal("password=swordfish", new IllegalStateException("why"));
    }

    @Test
    void anAppenderBehindOursGetsWhatTheScriptLeaves() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("behind.xml")) {
            logAll(log4j.context);
            assertThat(log4j.lines())
                    .containsExactly(
                            "INFO shop AUDIT ann is here {service=checkout, user=ann}",
                            "FATAL shop  password=*** {class=audit, user=ann} why");
            assertThat(log4j.appender().ledger()).isNull();
            assertThat(log4j.errors()).isEmpty();
        }
    }

    @Test
    void aRewritePolicyDoesTheSame() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("rewrite.xml")) {
            logAll(log4j.context);
            assertThat(log4j.lines())
                    .containsExactly(
                            "INFO shop AUDIT ann is here {service=checkout, user=ann}",
                            "FATAL shop  password=*** {class=audit, user=ann} why");
            assertThat(log4j.errors()).isEmpty();
        }
    }

    @Test
    void aLayoutWritesALineForEachEventThatIsKept() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("layout.xml")) {
            logAll(log4j.context);
            assertThat(log4j.events())
                    .extracting(event -> event.get("message"))
                    .containsExactly(Value.of("ann is here"), Value.of("password=***"));
            RecordValue first = log4j.events().get(0);
            assertThat(first.get("args")).isEqualTo(Json.parse("[\"ann\"]"));
            assertThat(first.get("service")).isEqualTo(Value.of("checkout"));
            assertThat(log4j.errors()).isEmpty();
        }
    }

    @Test
    void aFilterDropsAndChangesNothing() throws Exception {
        for (String file : new String[] {"filter-appender.xml", "filter-configuration.xml"}) {
            try (TremorFixture log4j = TremorFixture.start(file)) {
                logAll(log4j.context);
                log4j.context.getLogger("shop").trace("not enabled");
                log4j.context.getLogger("shop").debug("enabled {}", 1);
                log4j.context.getLogger("shop").printf(org.apache.logging.log4j.Level.INFO, "GET /health%d", 2);
                assertThat(log4j.context.getLogger("shop").isDebugEnabled()).isTrue();
                assertThat(log4j.context.getLogger("shop").isTraceEnabled()).isFalse();
                assertThat(log4j.lines())
                        .as(file)
                        .containsExactly(
                                "INFO shop AUDIT ann is here {user=ann}",
                                "FATAL shop  password=swordfish {user=ann} why",
                                "DEBUG shop  enabled 1 {user=ann}");
                assertThat(log4j.errors()).isEmpty();
            }
        }
    }
}
