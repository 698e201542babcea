package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.AppenderBase;
import io.tremor.api.appender.LogEventView;
import io.tremor.testkit.appender.LogCall;
import io.tremor.testkit.appender.LogEventViewContract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.slf4j.Marker;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.LoggingEventBuilder;

final class LogbackEventViewTest extends LogEventViewContract {
    @Override
    protected void log(LogCall call, Consumer<LogEventView> observer) {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                observer.accept(new LogbackEventView(event));
            }
        };
        appender.setContext(context);
        appender.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.TRACE);
        root.addAppender(appender);
        call.context().forEach(context.getMDCAdapter()::put);
        build(context.getLogger(call.logger()), call).log();
        assertThat(context.getStatusManager().getCopyOfStatusList()).isEmpty();
    }

    private static LoggingEventBuilder build(Logger logger, LogCall call) {
        LoggingEventBuilder builder = logger.atLevel(org.slf4j.event.Level.valueOf(call.level()));
        builder.setMessage(call.message());
        call.arguments().forEach(builder::addArgument);
        call.keyValues().forEach(builder::addKeyValue);
        BasicMarkerFactory markers = new BasicMarkerFactory();
        Marker first = null;
        for (String name : call.markers()) {
            Marker marker = markers.getDetachedMarker(name);
            if (first == null) {
                first = marker;
            } else {
                refer(first, marker);
            }
        }
        return (first == null ? builder : builder.addMarker(first)).setCause(call.exception());
    }

    @SuppressWarnings("deprecation") // As long as a marker can refer to others, somebody does it.
    private static void refer(Marker marker, Marker other) {
        marker.add(other);
    }

    @Test
    void anEventWithNothingInItIsNoTrouble() {
        LoggingEvent event = new LoggingEvent();
        event.setLevel(Level.WARN);
        event.setThreadName("main");
        LogbackEventView view = new LogbackEventView(event);
        assertThat(view.timestampNanos()).isZero();
        assertThat(view.message()).isNull();
        assertThat(view.template()).isNull();
        assertThat(view.exception()).isNull();
        List<Object> shown = new ArrayList<>();
        view.forEachArgument(shown::add);
        view.forEachKeyValue((key, value) -> shown.add(key));
        view.forEachMarker(shown::add);
        assertThat(shown).isEmpty();
    }

    @Test
    void levelsInBetweenCountAsTheNextLowerOne() {
        LoggingEvent event = new LoggingEvent();
        event.setLevel(Level.OFF);
        LogbackEventView view = new LogbackEventView(event);
        assertThat(view.level()).isEqualTo("ERROR");
        assertThat(view.levelName()).isEqualTo("OFF");
    }

    @Test
    void timeIsExactToTheNanosecond() {
        LoggingEvent event = new LoggingEvent();
        event.setInstant(Instant.parse("2025-01-01T00:00:00.123456789Z"));
        assertThat(new LogbackEventView(event).timestampNanos()).isEqualTo(1_735_689_600_123_456_789L);
        event.setInstant(Instant.parse("1969-12-31T23:59:59.999999999Z"));
        assertThat(new LogbackEventView(event).timestampNanos()).isEqualTo(-1);
    }

    @Test
    void markersThatReferToEachOtherAreShownOnce() {
        BasicMarkerFactory markers = new BasicMarkerFactory();
        Marker first = markers.getMarker("first");
        Marker second = markers.getMarker("second");
        refer(first, second);
        refer(second, markers.getMarker("third"));
        LoggingEvent event = new LoggingEvent();
        event.addMarker(first);
        event.addMarker(second);
        List<String> shown = new ArrayList<>();
        new LogbackEventView(event).forEachMarker(shown::add);
        assertThat(shown).containsExactly("first", "second", "third");
    }

    @Test
    void theContextOfLogbacksOwnEventsNeverChanges() {
        LogbackCalls logback = new LogbackCalls();
        logback.context.getMDCAdapter().put("user", "ann");
        LogbackEventView view = new LogbackEventView(logback.event(Level.INFO, "hello"));
        Map<String, String> context = view.frozenContext();
        logback.context.getMDCAdapter().put("user", "bob");
        logback.context.getMDCAdapter().put("more", "yes");
        assertThat(context).isEqualTo(Map.of("user", "ann"));
        logback.context.getMDCAdapter().clear();
        assertThat(context).isEqualTo(Map.of("user", "ann"));
    }

    @Test
    void aContextOfAnotherKindOfEventIsCopied() {
        LoggingEvent event = new LoggingEvent() {
            @Override
            public Map<String, String> getMDCPropertyMap() {
                return Map.of("user", "ann");
            }
        };
        LogbackEventView view = new LogbackEventView(event);
        assertThat(view.frozenContext()).isNull();
        Map<String, String> copy = new HashMap<>();
        view.forEachContextEntry(copy::put);
        assertThat(copy).isEqualTo(Map.of("user", "ann"));
    }

    @Test
    void whoCalledIsLookedForOnlyWhenAskedFor() {
        LogbackCalls logback = new LogbackCalls();
        List<StackTraceElement> callers = new ArrayList<>();
        LogbackCalls.KeepingAppender keeper = new LogbackCalls.KeepingAppender() {
            @Override
            protected void append(ILoggingEvent event) {
                LogbackEventView view = new LogbackEventView(event);
                view.message();
                assertThat(event.hasCallerData()).isFalse();
                callers.add(view.caller());
            }
        };
        keeper.start();
        logback.logger.addAppender(keeper);
        logback.logger.info("hello");
        assertThat(callers)
                .singleElement()
                .satisfies(
                        caller -> assertThat(caller.getMethodName()).isEqualTo("whoCalledIsLookedForOnlyWhenAskedFor"));
        LoggingEvent nobody = logback.event(Level.INFO, "hello");
        nobody.setCallerData(new StackTraceElement[0]);
        assertThat(new LogbackEventView(nobody).caller()).isNull();
    }
}
