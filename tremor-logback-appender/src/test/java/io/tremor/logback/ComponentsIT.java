package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.MarkerFactory;

/** Encoder, filters and nested appenders, among Logback's own in real configuration files. */
@Timeout(120)
final class ComponentsIT {
    private static void log(Logger logger) {
        logger.debug("details");
        logger.info("GET /health every second");
        logger.info("card {}", "4711471147114711");
        logger.error("broken");
    }

    @Test
    void theEncoderShapesWhatAnyAppenderWrites() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("encoder.xml")) {
            log(logback.logger());
            assertThat(logback.texts("message")).containsExactly("details", "card ****", "broken");
            assertThat(logback.texts("service")).containsOnly("checkout");
            assertThat(logback.errors()).isEmpty();
        }
    }

    @Test
    void theEncoderWritesWhatAnAsynchronousAppenderStillHasAtTheEnd() throws Exception {
        LogbackFixture logback = LogbackFixture.start("async.xml");
        try (logback) {
            for (int i = 0; i < 2_000; i++) {
                logback.logger().info("event {}", i);
            }
        }
        assertThat(logback.lines()).hasSize(2_000);
    }

    @Test
    void filtersDropAndChangeNothing() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("filters.xml")) {
            log(logback.logger());
            assertThat(logback.lines()).containsExactly("card 4711471147114711", "broken");
            assertThat(logback.errors()).isEmpty();
        }
    }

    @Test
    void aNestedAppenderShowsWhatTheScriptLeft() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("nested.xml")) {
            logback.context.getMDCAdapter().put("user", "ann");
            log(logback.logger());
            logback.logger()
                    .atWarn()
                    .addMarker(MarkerFactory.getDetachedMarker("AUDIT"))
                    .addKeyValue("attempt", 3)
                    .log("again");
            assertThat(logback.lines())
                    .containsExactly(
                            "DEBUG shop [ann] details {service=\"checkout\" env=\"test\"} ",
                            "INFO shop [ann] card **** {service=\"checkout\" env=\"test\"} ",
                            "ERROR shop [ann] broken {service=\"checkout\" env=\"test\"} ",
                            "WARN shop [ann] again {attempt=\"3\" service=\"checkout\" env=\"test\"} AUDIT");
            assertThat(logback.errors()).isEmpty();
        }
    }

    @Test
    void anExceptionThatWasNotTouchedIsPrintedAsEver() throws Exception {
        IllegalStateException thrown = new IllegalStateException("gone", new IllegalArgumentException("cause"));
        thrown.addSuppressed(new IllegalStateException("suppressed"));
        String nested;
        try (LogbackFixture logback = LogbackFixture.start("nested.xml")) {
            logback.logger().error("broken", thrown);
            nested = String.join("\n", logback.lines());
        }
        try (LogbackFixture logback = LogbackFixture.start("plain.xml")) {
            logback.logger().error("broken", thrown);
            assertThat(nested.replace("service=\"checkout\" env=\"test\"", ""))
                    .isEqualTo(String.join("\n", logback.lines()));
        }
    }
}
