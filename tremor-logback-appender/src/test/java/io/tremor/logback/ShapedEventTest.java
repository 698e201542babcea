package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import io.tremor.api.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.KeyValuePair;

final class ShapedEventTest {
    private final LogbackCalls logback = new LogbackCalls();

    private ILoggingEvent shaped(ILoggingEvent original, String json) {
        return ShapedEvent.of(original, Json.parse(json));
    }

    @Test
    void theFieldsOfARecordAreThePartsOfTheEvent() {
        LoggingEvent original = logback.event(Level.INFO, "paid with {}", "4711");
        ILoggingEvent event = shaped(original, """
            {"level": "ERROR", "logger_name": "shop", "thread_name": "till-1", "timestamp": 1735689600123456789,
             "message": "paid with ****", "template": "paid with {}", "args": ["****", 1, 2.5, true, null, [1]],
             "mdc": {"user": "ann", "age": 7}, "kv": {"attempt": 3}, "service": "checkout", "tags": ["a"]}
            """);
        assertThat(event.getLevel()).isEqualTo(Level.ERROR);
        assertThat(event.getLoggerName()).isEqualTo("shop");
        assertThat(event.getThreadName()).isEqualTo("till-1");
        assertThat(event.getInstant()).isEqualTo(Instant.parse("2025-01-01T00:00:00.123456789Z"));
        assertThat(event.getTimeStamp()).isEqualTo(1_735_689_600_123L);
        assertThat(event.getNanoseconds()).isEqualTo(123_456_789);
        assertThat(event.getFormattedMessage()).isEqualTo("paid with ****");
        assertThat(event.getMessage()).isEqualTo("paid with {}");
        assertThat(event.getArgumentArray()).containsExactly("****", 1L, 2.5, true, null, "[1]");
        assertThat(event.getMDCPropertyMap()).isEqualTo(Map.of("user", "ann", "age", "7"));
        assertThat(event.getKeyValuePairs())
                .extracting(KeyValuePair::toString)
                .containsExactly("attempt=\"3\"", "service=\"checkout\"", "tags=\"[\"a\"]\"");
        assertThat(event.getSequenceNumber()).isEqualTo(original.getSequenceNumber());
        assertThat(event.getLoggerContextVO()).isSameAs(original.getLoggerContextVO());
    }

    @Test
    void whatIsGoneIsGone() {
        logback.context.getMDCAdapter().put("user", "ann");
        LoggingEvent original = new LoggingEvent(
                "", logback.logger, Level.WARN, "{}", new IllegalStateException("secret"), new Object[] {"secret"});
        original.addMarker(MarkerFactory.getMarker("SECRET"));
        original.addKeyValuePair(new KeyValuePair("password", "secret"));
        ILoggingEvent event = shaped(original, "{\"level\": \"WARN\", \"template\": \"{}\"}");
        assertThat(event.getFormattedMessage()).isEmpty();
        assertThat(event.getMessage()).isEmpty();
        assertThat(event.getArgumentArray()).isNull();
        assertThat(event.getLoggerName()).isEmpty();
        assertThat(event.getThreadName()).isEmpty();
        assertThat(event.getMDCPropertyMap()).isEmpty();
        assertThat(event.getKeyValuePairs()).isEmpty();
        assertThat(event.getMarkerList()).isEmpty();
        assertThat(event.getThrowableProxy()).isNull();
        assertThat(event.getInstant()).isEqualTo(original.getInstant());
    }

    @Test
    void argumentsWithoutATemplateHaveNoPlace() {
        ILoggingEvent event =
                shaped(logback.event(Level.INFO, "{}", "x"), "{\"message\": \"a {} b\", \"args\": [\"secret\"]}");
        assertThat(event.getMessage()).isEqualTo("a {} b");
        assertThat(event.getArgumentArray()).isNull();
    }

    @Test
    void aLevelOfTheApplicationsOwnStaysWhatItIsUnlessTheScriptChangesIt() {
        LoggingEvent original = logback.event(Level.OFF, "hello");
        assertThat(shaped(original, "{\"level\": \"ERROR\", \"level_name\": \"OFF\"}")
                        .getLevel())
                .isEqualTo(Level.OFF);
        assertThat(shaped(original, "{\"level\": \"DEBUG\"}").getLevel()).isEqualTo(Level.DEBUG);
        assertThat(shaped(original, "{\"level\": \"loud\"}").getLevel()).isEqualTo(Level.OFF);
    }

    @Test
    void markersAreTheSameAsLongAsTheirNameIs() {
        LoggingEvent original = logback.event(Level.INFO, "hello");
        Marker audit = MarkerFactory.getMarker("AUDIT");
        original.addMarker(audit);
        List<Marker> markers =
                shaped(original, "{\"markers\": [\"NEW\", \"AUDIT\"]}").getMarkerList();
        assertThat(markers).extracting(Marker::getName).containsExactly("NEW", "AUDIT");
        assertThat(markers.get(1)).isSameAs(audit);
        assertThat(MarkerFactory.getIMarkerFactory().exists("NEW")).isFalse();
    }

    @Test
    void aResultThatIsNoRecordIsTheMessage() {
        LoggingEvent original = logback.event(Level.INFO, "hello {}", "secret");
        ILoggingEvent text = shaped(original, "\"masked\"");
        assertThat(text.getFormattedMessage()).isEqualTo("masked");
        assertThat(text.getArgumentArray()).isNull();
        assertThat(text.getLevel()).isEqualTo(Level.INFO);
        assertThat(text.getLoggerName()).isEqualTo("shop.Till");
        assertThat(text.getThreadName()).isEqualTo(Thread.currentThread().getName());
        assertThat(shaped(original, "[1,2]").getMessage()).isEqualTo("[1,2]");
    }

    @Test
    void whoCalledIsKnownToTheOriginal() {
        LoggingEvent original = logback.event(Level.INFO, "hello");
        ILoggingEvent event = shaped(original, "{}");
        assertThat(event.hasCallerData()).isFalse();
        StackTraceElement[] frames = {new StackTraceElement("shop.Till", "pay", "Till.java", 7)};
        original.setCallerData(frames);
        assertThat(event.hasCallerData()).isTrue();
        assertThat(event.getCallerData()).isSameAs(frames);
        event.prepareForDeferredProcessing();
    }
}
