package io.tremor.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.MapMessage;
import org.apache.logging.log4j.message.SimpleMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShapedEventTest {
    private static final Throwable THROWN = new IllegalStateException("secret", new Exception("deeper"));
    private static final Marker MARKER = new MarkerManager.Log4jMarker("AUDIT");

    private final LogEvent original = Log4jLogEvent.newBuilder()
            .setLevel(Level.FATAL)
            .setLoggerName("shop")
            .setThreadName("main")
            .setTimeMillis(1_735_689_600_123L)
            .setMarker(MARKER)
            .setThrown(THROWN)
            .setMessage(new SimpleMessage("hello"))
            .build();

    private static String traceOf(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static RecordBuilder exception(String message, String trace) {
        RecordValue cause = RecordValue.builder()
                .put("class", "java.lang.Exception")
                .put("message", "deeper")
                .build();
        return RecordValue.builder()
                .put("class", "java.lang.IllegalStateException")
                .put("message", message)
                .put("stack_trace", trace)
                .put("cause", cause);
    }

    private static RecordBuilder view() {
        return RecordValue.builder()
                .put("level", "ERROR")
                .put("level_name", "FATAL")
                .put("logger_name", "shop")
                .put("thread_name", "main")
                .put("timestamp", 1_735_689_600_123_000_000L)
                .put("message", "hello")
                .put("markers", ArrayValue.of(Value.of("AUDIT")))
                .put("exception", exception("secret", traceOf(THROWN)).build());
    }

    @Test
    void whatWasNotTouchedStaysWhatItIs() {
        LogEvent shaped = ShapedEvent.of(original, view().build());
        assertThat(shaped.getLevel()).isEqualTo(Level.FATAL);
        assertThat(shaped.getLoggerName()).isEqualTo("shop");
        assertThat(shaped.getThreadName()).isEqualTo("main");
        assertThat(shaped.getTimeMillis()).isEqualTo(1_735_689_600_123L);
        assertThat(shaped.getMessage().getFormattedMessage()).isEqualTo("hello");
        assertThat(shaped.getMarker()).isSameAs(MARKER);
        assertThat(shaped.getThrown()).isSameAs(THROWN);
        assertThat(shaped.getContextData().isEmpty()).isTrue();
    }

    @Test
    void fieldsThatTheScriptAddedAreInTheContext() {
        RecordValue mdc = RecordValue.builder().put("user", "ann").build();
        LogEvent shaped = ShapedEvent.of(
                original,
                view().put("mdc", mdc)
                        .put("service", "shop")
                        .put("amount", 12L)
                        .put("tags", ArrayValue.of(Value.of("a"), Value.of("b")))
                        .build());
        assertThat(shaped.getContextData().toMap())
                .isEqualTo(Map.of("user", "ann", "service", "shop", "amount", "12", "tags", "[\"a\",\"b\"]"));
    }

    @Test
    void fieldsThatTheScriptRemovedAreGone() {
        LogEvent shaped = ShapedEvent.of(original, RecordValue.empty());
        assertThat(shaped.getMessage().getFormattedMessage()).isEmpty();
        assertThat(shaped.getMarker()).isNull();
        assertThat(shaped.getThrown()).isNull();
        assertThat(shaped.getLoggerName()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ERROR, FATAL", "WARN, WARN", "info, INFO", "nonsense, FATAL"})
    void theLevelIsTheScripts(String name, String level) {
        LogEvent shaped = ShapedEvent.of(original, view().put("level", name).build());
        assertThat(shaped.getLevel()).isEqualTo(Level.valueOf(level));
    }

    @Test
    void keyValuePairsMakeAMap() {
        RecordValue pairs = RecordValue.builder()
                .put("order", "A-7")
                .put("amount", 12L)
                .put("paid", true)
                .put("rate", 0.5)
                .build();
        LogEvent shaped = ShapedEvent.of(original, view().put("kv", pairs).build());
        assertThat(shaped.getMessage())
                .isInstanceOfSatisfying(
                        MapMessage.class,
                        map -> assertThat((Object) map.getData())
                                .isEqualTo(Map.of("order", "A-7", "amount", 12L, "paid", true, "rate", 0.5)));
        assertThat(shaped.getMessage().getFormattedMessage()).isEqualTo("hello");
    }

    @Test
    void aMarkerOfTheScriptsIsNoneOfLog4js() {
        LogEvent shaped = ShapedEvent.of(
                original,
                view().put("markers", ArrayValue.of(Value.of("SHAPED"))).build());
        assertThat(shaped.getMarker().getName()).isEqualTo("SHAPED");
        assertThat(MarkerManager.exists("SHAPED")).isFalse();
    }

    @Test
    void anExceptionWhoseTextTheScriptChangedShowsThatTextAlone() {
        String masked = traceOf(THROWN).replace("secret", "***");
        LogEvent shaped = ShapedEvent.of(
                original,
                view().put("exception", exception("***", masked).build()).build());
        assertThat(shaped.getThrown()).isNotSameAs(THROWN).hasToString(masked).hasNoCause();
        assertThat(shaped.getThrown().getStackTrace()).isEmpty();
    }

    @Test
    void anExceptionWhoseMessageAloneTheScriptChangedLosesItsTrace() {
        LogEvent shaped = ShapedEvent.of(
                original,
                view().put("exception", exception("***", traceOf(THROWN)).build())
                        .build());
        assertThat(shaped.getThrown()).hasToString("java.lang.IllegalStateException: ***");
    }

    @Test
    void aResultThatIsNoRecordIsTheMessage() {
        assertThat(ShapedEvent.of(original, Value.of("text")).getMessage().getFormattedMessage())
                .isEqualTo("text");
        assertThat(ShapedEvent.of(original, Value.of(7)).getMessage().getFormattedMessage())
                .isEqualTo("7");
    }

    @Test
    void aDroppedEventHasNoContentAndIsStoppedByEveryLevel() {
        LogEvent dropped = ShapedEvent.dropped(original);
        assertThat(dropped.getMessage().getFormattedMessage()).isEmpty();
        assertThat(dropped.getThrown()).isNull();
        assertThat(dropped.getMarker()).isNull();
        assertThat(dropped.getContextData().isEmpty()).isTrue();
        assertThat(dropped.getLevel().isMoreSpecificThan(Level.TRACE)).isFalse();
    }
}
