package io.tremor.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.LogEventView;
import io.tremor.testkit.appender.LogCall;
import io.tremor.testkit.appender.LogEventViewContract;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogBuilder;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.time.MutableInstant;
import org.apache.logging.log4j.message.MapMessage;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.ObjectMessage;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.apache.logging.log4j.message.SimpleMessage;
import org.apache.logging.log4j.message.StringFormattedMessage;
import org.apache.logging.log4j.message.StringMapMessage;
import org.apache.logging.log4j.message.StructuredDataMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class Log4jEventViewTest extends LogEventViewContract {
    private final Log4jFixture log4j;

    Log4jEventViewTest() throws URISyntaxException {
        log4j = new Log4jFixture();
    }

    @AfterEach
    void stop() {
        log4j.close();
    }

    @Override
    protected void log(LogCall call, Consumer<LogEventView> observer) {
        log4j.observe(observer);
        ThreadContext.putAll(call.context());
        try {
            Logger logger = log4j.context.getLogger(call.logger());
            LogBuilder builder = logger.atLevel(Level.valueOf(call.level()));
            if (call.exception() != null) {
                builder.withThrowable(call.exception());
            }
            if (!call.markers().isEmpty()) {
                builder.withMarker(marker(call.markers()));
            }
            if (!call.keyValues().isEmpty()) {
                builder.log(new MapMessage<>(call.keyValues()));
            } else if (call.arguments().isEmpty()) {
                builder.log(call.message());
            } else {
                builder.log(call.message(), call.arguments().toArray());
            }
        } finally {
            ThreadContext.clearMap();
        }
    }

    /** The markers' names are this test's own, since Log4j knows each marker once per process. */
    private static MarkerManager.Log4jMarker marker(List<String> names) {
        MarkerManager.Log4jMarker first = new MarkerManager.Log4jMarker(names.get(0));
        for (String name : names.subList(1, names.size())) {
            first.addParents(new MarkerManager.Log4jMarker(name));
        }
        return first;
    }

    private static LogEventView viewOf(Level level, Message message) {
        return new Log4jEventView(Log4jLogEvent.newBuilder()
                .setLevel(level)
                .setMessage(message)
                .setThreadName("main")
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "FATAL, ERROR",
        "ERROR, ERROR",
        "WARN, WARN",
        "NOTICE, WARN",
        "INFO, INFO",
        "DEBUG, DEBUG",
        "TRACE, TRACE",
        "OFF, ERROR",
        "ALL, TRACE"
    })
    void everyLevelHasItsPlace(String own, String level) {
        LogEventView view = viewOf(Level.valueOf(own), new SimpleMessage("hello"));
        assertThat(view.level()).isEqualTo(level);
        assertThat(view.levelName()).isEqualTo(own.equals(level) ? null : own);
    }

    @Test
    void timeIsExactToTheNanosecond() {
        MutableInstant instant = new MutableInstant();
        instant.initFromEpochSecond(1_735_689_600, 123_456_789);
        LogEventView view = new Log4jEventView(Log4jLogEvent.newBuilder()
                .setInstant(instant)
                .setLevel(Level.INFO)
                .build());
        assertThat(view.timestampNanos()).isEqualTo(1_735_689_600_123_456_789L);
    }

    @Test
    void theEntriesOfAMapAreKeyValuePairsAndNoArguments() {
        LogEventView view =
                viewOf(Level.INFO, new StringMapMessage().with("order", "A-7").with("amount", 12));
        assertThat(keyValues(view)).isEqualTo(Map.of("order", "A-7", "amount", 12));
        assertThat(view.message()).isEqualTo("amount=\"12\" order=\"A-7\"");
        assertThat(view.template()).isNull();
        assertThat(arguments(view)).isEmpty();
    }

    @Test
    void structuredDataGivesItsParameters() {
        StructuredDataMessage message = new StructuredDataMessage("order@1", "paid", "Audit");
        message.put("order", "A-7");
        LogEventView view = viewOf(Level.INFO, message);
        assertThat(keyValues(view)).isEqualTo(Map.of("order", "A-7"));
        assertThat(view.message()).isEqualTo("Audit [order@1 order=\"A-7\"] paid");
        assertThat(view.template()).isNull();
        assertThat(arguments(view)).isEmpty();
    }

    @Test
    void aLoggedObjectIsItsText() {
        LogEventView view = viewOf(Level.INFO, new ObjectMessage(List.of(1, 2)));
        assertThat(view.message()).isEqualTo("[1, 2]");
        assertThat(view.template()).isNull();
        assertThat(arguments(view)).isEmpty();
    }

    @Test
    void everyKindOfFormatIsATemplate() {
        LogEventView braces = viewOf(Level.INFO, new ParameterizedMessage("{} and {}", 1, "b"));
        assertThat(braces.template()).isEqualTo("{} and {}");
        assertThat(arguments(braces)).containsExactly(1, "b");
        LogEventView percents = viewOf(Level.INFO, new StringFormattedMessage("%d and %s", 1, "b"));
        assertThat(percents.template()).isEqualTo("%d and %s");
        assertThat(percents.message()).isEqualTo("1 and b");
        assertThat(arguments(percents)).containsExactly(1, "b");
    }

    @Test
    void markersThatShareAParentShowItOnce() {
        MarkerManager.Log4jMarker parent = marker(List.of("parent"));
        MarkerManager.Log4jMarker left = marker(List.of("left"));
        left.addParents(parent);
        MarkerManager.Log4jMarker right = marker(List.of("right"));
        right.addParents(parent);
        MarkerManager.Log4jMarker child = marker(List.of("child"));
        child.addParents(left, right);
        List<String> shown = new ArrayList<>();
        new Log4jEventView(Log4jLogEvent.newBuilder().setMarker(child).build()).forEachMarker(shown::add);
        assertThat(shown)
                .containsExactlyInAnyOrder("child", "left", "parent", "right")
                .startsWith("child");
    }

    @Test
    void anEventWithNothingInItIsNoTrouble() {
        LogEventView view = new Log4jEventView(Log4jLogEvent.newBuilder().build());
        assertThat(view.loggerName()).isEmpty();
        assertThat(view.message()).isNull();
        assertThat(view.template()).isNull();
        assertThat(view.exception()).isNull();
        assertThat(arguments(view)).isEmpty();
        assertThat(keyValues(view)).isEmpty();
    }

    private static List<Object> arguments(LogEventView view) {
        List<Object> arguments = new ArrayList<>();
        view.forEachArgument(arguments::add);
        return arguments;
    }

    private static Map<String, Object> keyValues(LogEventView view) {
        Map<String, Object> keyValues = new LinkedHashMap<>();
        view.forEachKeyValue(keyValues::put);
        return keyValues;
    }
}
