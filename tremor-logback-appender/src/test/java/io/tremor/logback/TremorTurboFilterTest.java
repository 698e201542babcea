package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.tremor.api.appender.LogEventView;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MarkerFactory;

final class TremorTurboFilterTest {
    private final LogbackCalls logback = new LogbackCalls();
    private final List<String> asked = new ArrayList<>();
    private final FakeEngine engine = new FakeEngine(event -> {
        asked.add(describe(event));
        return "hidden".equals(event.message()) ? null : Value.of("of no consequence");
    });
    private final TremorTurboFilter filter = new TremorTurboFilter(() -> engine);
    private final LogbackCalls.KeepingAppender keeper = logback.keeper();

    private static String describe(LogEventView event) {
        StringBuilder text = new StringBuilder(event.level() + " " + event.loggerName() + " " + event.message());
        event.forEachMarker(marker -> text.append(" #").append(marker));
        event.forEachKeyValue(
                (key, value) -> text.append(' ').append(key).append('=').append(value));
        event.forEachContextEntry(
                (key, value) -> text.append(' ').append(key).append(':').append(value));
        return event.exception() == null
                ? text.toString()
                : text + " " + event.exception().getMessage();
    }

    @BeforeEach
    void start() {
        filter.setContext(logback.context);
        filter.setName("FIRST");
        filter.start();
        logback.context.addTurboFilter(filter);
        logback.context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(keeper);
        logback.logger.setLevel(Level.INFO);
    }

    @Test
    void aCallThatTheScriptDropsEndsBeforeThereIsAnEvent() {
        logback.logger.info("hidden");
        logback.logger.info("shown {}", 1);
        logback.logger.info("{} {} {}", 1, 2, 3);
        assertThat(asked).containsExactly("INFO shop.Till hidden", "INFO shop.Till shown 1", "INFO shop.Till 1 2 3");
        assertThat(keeper.events).extracting(ILoggingEvent::getFormattedMessage).containsExactly("shown 1", "1 2 3");
    }

    @Test
    void callsOfADisabledLevelAndQuestionsNeverGetToTheScript() {
        logback.logger.debug("hidden");
        assertThat(logback.logger.isInfoEnabled()).isTrue();
        assertThat(logback.logger.isDebugEnabled()).isFalse();
        assertThat(asked).isEmpty();
        assertThat(keeper.events).isEmpty();
    }

    @Test
    void theScriptSeesWhatAnAppenderWould() {
        logback.context.getMDCAdapter().put("user", "ann");
        logback.logger.warn(MarkerFactory.getMarker("AUDIT"), "lost {}", "it", new IllegalStateException("gone"));
        assertThat(asked).containsExactly("WARN shop.Till lost it #AUDIT user:ann gone");
    }

    @Test
    void callsOfTheFluentInterfaceAreDecidedAboutToo() {
        org.slf4j.event.DefaultLoggingEvent call =
                new org.slf4j.event.DefaultLoggingEvent(org.slf4j.event.Level.ERROR, logback.logger);
        call.setMessage("hidden");
        call.addKeyValue("attempt", 3);
        call.addMarker(MarkerFactory.getMarker("AUDIT"));
        assertThat(filter.decide(logback.logger, call)).hasToString("DENY");
        assertThat(asked).containsExactly("ERROR shop.Till hidden #AUDIT attempt=3");
        logback.logger.setLevel(Level.OFF);
        assertThat(filter.decide(logback.logger, call)).hasToString("NEUTRAL");
    }

    @Test
    void stopsWithTheContext() {
        logback.context.stop();
        assertThat(engine.calls).containsExactly("close formatter");
        assertThat(engine.formatters.get(0).name()).isEqualTo("FIRST");
    }
}
