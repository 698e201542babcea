package io.tremor.testkit.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.LogEventView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every {@link LogEventView} has to show. A test class for a framework extends this one, makes the calls on the real
 * framework, and hands over the view of what arrives at an appender.
 */
public abstract class LogEventViewContract {
    private static final long TOLERANCE_NANOS = 50_000_000;

    /** Creates the contract. */
    protected LogEventViewContract() {}

    /** Makes {@code call} on the framework, and shows the view of its event to {@code observer} while it is good. */
    protected abstract void log(LogCall call, Consumer<LogEventView> observer);

    /** Returns {@code template}, in which each <code>{}</code> stands for an argument, in the framework's own notation. */
    protected String template(String template) {
        return template;
    }

    /** Returns the framework's own name of a level. */
    protected String levelName(String level) {
        return level;
    }

    /** Returns whether a call of the framework can attach key-value pairs. */
    protected boolean hasKeyValues() {
        return true;
    }

    /** Returns whether the framework has a mapped diagnostic context and markers. */
    protected boolean hasContextAndMarkers() {
        return true;
    }

    private ObservedEvent observe(LogCall call) {
        List<ObservedEvent> observed = new ArrayList<>();
        log(call, view -> {
            observed.add(ObservedEvent.of(view));
            assertThat(ObservedEvent.of(view)).as("a second look").isEqualTo(observed.get(0));
        });
        assertThat(observed).hasSize(1);
        return observed.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "DEBUG", "INFO", "WARN", "ERROR"})
    void namesTheFiveLevelsAndTheFrameworksOwnNameWhereItDiffers(String level) {
        ObservedEvent event = observe(LogCall.info("hello").at(level));
        assertThat(event.level()).isEqualTo(level);
        assertThat(event.levelName()).isEqualTo(levelName(level).equals(level) ? null : levelName(level));
    }

    @Test
    void showsLoggerThreadAndTime() {
        long before = nanosOf(Instant.now());
        ObservedEvent event = observe(LogCall.info("hello"));
        assertThat(event.loggerName()).isEqualTo("io.tremor.Checkout");
        assertThat(event.threadName()).isEqualTo(Thread.currentThread().getName());
        assertThat(event.timestampNanos())
                .isBetween(before - TOLERANCE_NANOS, nanosOf(Instant.now()) + TOLERANCE_NANOS);
    }

    @Test
    void aPlainMessageHasNothingElse() {
        ObservedEvent event = observe(LogCall.info("hello"));
        assertThat(event.message()).isEqualTo("hello");
        assertThat(event.template()).isNull();
        assertThat(event.arguments()).isEmpty();
        assertThat(event.keyValues()).isEmpty();
        assertThat(event.context()).isEmpty();
        assertThat(event.markers()).isEmpty();
        assertThat(event.exception()).isNull();
    }

    @Test
    @SuppressWarnings("UnnecessaryStringBuilder") // an argument that is no string
    void argumentsStandInTheMessageAndBesideTheTemplate() {
        Object amount = new StringBuilder("12.50");
        ObservedEvent event = observe(LogCall.info(template("order {} costs {} and {}"), "A-7", amount, null));
        assertThat(event.message()).isEqualTo("order A-7 costs 12.50 and null");
        assertThat(event.template()).isEqualTo(template("order {} costs {} and {}"));
        assertThat(event.arguments()).containsExactly("A-7", amount, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${jndi:ldap://127.0.0.1:1/a}",
                "${env:PATH} ${java:version} %m%n %X{user} #{1+1}",
                "{0} {} {1,number,#} '{0}'",
                "line\r\nline \u2028\u0085\u001b[31m",
                ""
            })
    void nothingInAMessageIsInterpreted(String text) {
        assertThat(observe(LogCall.info(text)).message()).isEqualTo(text);
        assertThat(observe(LogCall.info(template("<{}>"), text)).message()).isEqualTo("<" + text + ">");
    }

    @Test
    void theExceptionIsTheOneThatWasLogged() {
        Throwable exception = new IllegalStateException("gone", new IllegalArgumentException("deeper"));
        ObservedEvent event = observe(LogCall.info("hello").thrown(exception));
        assertThat(event.exception()).isSameAs(exception);
        assertThat(event.message()).isEqualTo("hello");
    }

    @Test
    void keyValuePairsAreShownInOrder() {
        if (hasKeyValues()) {
            ObservedEvent event = observe(LogCall.info("hello").with(Map.of("answer", 42)));
            assertThat(event.keyValues()).hasSize(1).containsKey("answer");
            assertThat(event.keyValues().get("answer")).hasToString("42");
        }
    }

    @Test
    void contextAndMarkersAreShown() {
        if (hasContextAndMarkers()) {
            ObservedEvent event = observe(LogCall.info("hello")
                    .within(Map.of("user", "${jndi:x}", "${jndi:y}", ""))
                    .marked("AUDIT", "SECURITY", "ALL"));
            assertThat(event.context()).isEqualTo(Map.of("user", "${jndi:x}", "${jndi:y}", ""));
            assertThat(event.markers()).containsExactly("AUDIT", "SECURITY", "ALL");
        }
    }

    @Test
    void noMessageIsNoMessage() {
        assertThat(observe(LogCall.info(null)).message()).isIn(null, "null");
    }

    private static long nanosOf(Instant instant) {
        return instant.getEpochSecond() * 1_000_000_000 + instant.getNano();
    }
}
