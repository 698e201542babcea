package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.tremor.api.appender.LaneOptions;
import io.tremor.api.appender.OnError;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.SinkOptions;
import io.tremor.api.value.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TremorAppenderTest {
    private final LogbackCalls logback = new LogbackCalls();
    private final FakeEngine engine = new FakeEngine();

    private TremorAppender appender(FakeEngine engine) {
        TremorAppender appender = new TremorAppender(() -> engine);
        appender.setContext(logback.context);
        appender.setName("SHIP");
        return appender;
    }

    @Test
    void everyOptionReachesTheEngine() {
        TremorAppender appender = appender(engine);
        appender.setScript("classpath:shape.tremor");
        appender.setArgs("{\"env\": \"prod\"}");
        appender.setReload("2 s");
        appender.setFields("gelf");
        appender.setBudget("16 MiB");
        appender.addLane("error full=dropOldest floor=25%");
        appender.addLane("* rate=5000/s");
        appender.addSink("stderr:");
        appender.addSink("stdout: port=alerts");
        appender.setOnError("messageOnly");
        appender.setCaller("true");
        appender.setDrain("7 s");
        appender.setShutdownHook("false");
        appender.start();

        ShaperOptions options = engine.shapers.get(0);
        assertThat(options.name()).isEqualTo("SHIP");
        assertThat(options.script()).isEqualTo("classpath:shape.tremor");
        assertThat(options.args()).isEqualTo("{\"env\": \"prod\"}");
        assertThat(options.reload()).isEqualTo(Duration.ofSeconds(2));
        assertThat(options.fields()).isEqualTo("gelf");
        assertThat(options.budget()).isEqualTo(16 << 20);
        assertThat(options.lanes())
                .containsExactly(
                        LaneOptions.parse("error full=dropOldest floor=25%"), LaneOptions.parse("* rate=5000/s"));
        assertThat(options.sinks())
                .containsExactly(SinkOptions.parse("stderr:"), SinkOptions.parse("stdout: port=alerts"));
        assertThat(options.onError()).isEqualTo(OnError.MESSAGE_ONLY);
        assertThat(options.caller()).isTrue();
        assertThat(options.drain()).isEqualTo(Duration.ofSeconds(7));
        assertThat(options.shutdownHook()).isFalse();
        assertThat(engine.formatters).isEmpty();
        assertThat(logback.errors()).isEmpty();
    }

    @Test
    void offersEachEventAndLateOnesToo() {
        TremorAppender appender = appender(engine);
        appender.doAppend(logback.event(Level.INFO, "early"));
        appender.start();
        appender.doAppend(logback.event(Level.INFO, "hello {}", 1));
        appender.stop();
        appender.doAppend(logback.event(Level.WARN, "late"));
        assertThat(engine.offered).containsExactly("INFO hello 1", "WARN late");
        assertThat(engine.calls).containsExactly("close shaper");
    }

    @Test
    void startsOnceAndAgainAfterItsEnd() {
        TremorAppender appender = appender(engine);
        appender.start();
        appender.start();
        assertThat(engine.shapers).hasSize(1);
        appender.stop();
        appender.start();
        assertThat(engine.shapers).hasSize(2);
        assertThat(appender.isStarted()).isTrue();
    }

    @Test
    void flushAndLedgerAreThoseOfTheShaper() {
        TremorAppender appender = appender(engine);
        assertThat(appender.ledger()).isNull();
        assertThat(appender.flush(Duration.ofSeconds(1))).isTrue();
        appender.start();
        assertThat(appender.ledger()).isSameAs(FakeEngine.LEDGER);
        assertThat(appender.flush(Duration.ofSeconds(1))).isTrue();
        assertThat(engine.calls).containsExactly("flush PT1S");
    }

    @Test
    void aMissingEngineIsOneErrorAndNothingElse() {
        TremorAppender appender = new TremorAppender(() -> {
            throw new IllegalStateException("No tremor engine found");
        });
        appender.setContext(logback.context);
        appender.start();
        appender.doAppend(logback.event(Level.INFO, "hello"));
        appender.stop();
        assertThat(appender.isStarted()).isFalse();
        assertThat(logback.errors()).containsExactly("TremorAppender [tremor] not started: No tremor engine found");
    }

    @Test
    void anEngineThatCannotBeLoadedIsAnErrorToo() {
        TremorAppender appender = new TremorAppender(() -> {
            throw new NoClassDefFoundError("some/Library");
        });
        appender.setContext(logback.context);
        appender.start();
        assertThat(logback.errors())
                .containsExactly("TremorAppender [tremor] not started: java.lang.NoClassDefFoundError: some/Library");
    }

    @Test
    void nestedAppendersGetWhatIsLeftInsteadOfStandardOutput() {
        FakeEngine shaping =
                new FakeEngine(event -> event.level().equals("DEBUG") ? null : Value.of("masked " + event.message()));
        LogbackCalls.KeepingAppender keeper = logback.keeper();
        TremorAppender appender = appender(shaping);
        appender.addAppender(keeper);
        appender.start();
        appender.doAppend(logback.event(Level.DEBUG, "dropped"));
        appender.doAppend(logback.event(Level.INFO, "kept"));

        assertThat(keeper.events).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage()).isEqualTo("masked kept");
            assertThat(event.getLevel()).isEqualTo(Level.INFO);
            assertThat(event.getLoggerName()).isEqualTo("shop.Till");
        });
        assertThat(shaping.shapers).isEmpty();
        assertThat(shaping.formatters)
                .singleElement()
                .satisfies(options -> assertThat(options.fields()).isEqualTo("raw"));
        assertThat(appender.ledger()).isSameAs(FakeEngine.LEDGER);
        appender.stop();
        assertThat(keeper.isStarted()).isFalse();
        assertThat(shaping.calls).containsExactly("close formatter");
    }

    @Test
    void aSinkBesideNestedAppendersGetsTheEventsToo() {
        LogbackCalls.KeepingAppender keeper = logback.keeper();
        TremorAppender appender = appender(engine);
        appender.addAppender(keeper);
        appender.addSink("stderr:");
        appender.start();
        appender.doAppend(logback.event(Level.INFO, "both"));
        assertThat(engine.offered).containsExactly("INFO both");
        assertThat(keeper.events).hasSize(1);
    }

    @Test
    void aNestedAppenderThatLogsDoesNotLoop() {
        TremorAppender appender = appender(engine);
        LogbackCalls.KeepingAppender keeper = new LogbackCalls.KeepingAppender() {
            @Override
            protected void append(ILoggingEvent event) {
                super.append(event);
                appender.doAppend(logback.event(Level.INFO, "again"));
            }
        };
        keeper.start();
        appender.addAppender(keeper);
        appender.start();
        appender.doAppend(logback.event(Level.INFO, "once"));
        appender.doAppend(logback.event(Level.INFO, "twice"));
        assertThat(keeper.events).extracting(event -> event.getMessage()).containsExactly("once", "twice");
    }

    @Test
    void aNestedAppenderThatFailsIsReportedOnceASecond() {
        TremorAppender appender = appender(engine);
        LogbackCalls.KeepingAppender hostile = new LogbackCalls.KeepingAppender() {
            @Override
            protected void append(ILoggingEvent event) {
                throw new NoClassDefFoundError("some/Library");
            }
        };
        hostile.start();
        appender.addAppender(hostile);
        appender.start();
        for (int i = 0; i < 10; i++) {
            appender.doAppend(logback.event(Level.INFO, "hello"));
        }
        assertThat(logback.errors())
                .containsOnlyOnce("TremorAppender [SHIP] a log event is lost: java.lang.NoClassDefFoundError");
    }

    @Test
    void theListOfNestedAppendersIsLikeAnyOther() {
        TremorAppender appender = appender(engine);
        LogbackCalls.KeepingAppender keeper = logback.keeper();
        appender.addAppender(keeper);
        assertThat(appender.isAttached(keeper)).isTrue();
        assertThat(appender.getAppender("KEEPER")).isSameAs(keeper);
        assertThat(appender.iteratorForAppenders()).toIterable().isEqualTo(List.of(keeper));
        assertThat(appender.detachAppender("KEEPER")).isTrue();
        assertThat(appender.detachAppender(keeper)).isFalse();
        appender.addAppender(keeper);
        appender.detachAndStopAllAppenders();
        assertThat(keeper.isStarted()).isFalse();
    }
}
