package io.tremor.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.FullPolicy;
import io.tremor.api.appender.LaneOptions;
import io.tremor.api.appender.OnError;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.SinkOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.SimpleMessage;
import org.junit.jupiter.api.Test;

final class TremorAppenderTest {
    private final RecordingShaper shaper = new RecordingShaper();

    private TremorAppender.Builder builder() {
        TremorAppender.Builder builder = TremorAppender.newBuilder().setName("T");
        builder.engine = shaper::start;
        return builder;
    }

    private static LogEvent event(String message) {
        return Log4jLogEvent.newBuilder()
                .setLevel(Level.INFO)
                .setMessage(new SimpleMessage(message))
                .build();
    }

    @Test
    void optionsArriveAtTheEngine() {
        builder()
                .setScript("classpath:shape.tremor")
                .setArgs("{}")
                .setReload("2 s")
                .setFields("gelf")
                .setBudget("16 MiB")
                .setLane("error full=dropOldest floor=25%")
                .setLanes(LaneElement.of("* full=block(5 ms)"))
                .setSink("gelf+tcps://graylog:12201")
                .setSinks(
                        SinkElement.newBuilder().setValue("stderr: port=alerts").build())
                .setOnError("drop")
                .setCaller("true")
                .setDrain("3 s")
                .setShutdownHook("false")
                .build()
                .start();
        ShaperOptions options = shaper.options;
        assertThat(options).isNotNull();
        assertThat(options.name()).isEqualTo("T");
        assertThat(options.script()).isEqualTo("classpath:shape.tremor");
        assertThat(options.args()).isEqualTo("{}");
        assertThat(options.reload()).isEqualTo(Duration.ofSeconds(2));
        assertThat(options.fields()).isEqualTo("gelf");
        assertThat(options.budget()).isEqualTo(16 << 20);
        assertThat(options.lanes())
                .containsExactly(
                        LaneOptions.parse("error full=dropOldest floor=25%"),
                        new LaneOptions("*", FullPolicy.BLOCK, Duration.ofMillis(5), 0, 0));
        assertThat(options.sinks())
                .containsExactly(
                        SinkOptions.parse("gelf+tcps://graylog:12201"), SinkOptions.parse("stderr: port=alerts"));
        assertThat(options.onError()).isEqualTo(OnError.DROP);
        assertThat(options.caller()).isTrue();
        assertThat(options.drain()).isEqualTo(Duration.ofSeconds(3));
        assertThat(options.shutdownHook()).isFalse();
    }

    @Test
    void eventsGoToTheEngineFromStartToEndAndLateOnesToo() {
        TremorAppender appender = builder().build();
        appender.append(event("early"));
        appender.start();
        appender.append(event("hello"));
        appender.stop();
        appender.append(event("late"));
        assertThat(shaper.messages).containsExactly("hello", "late");
        assertThat(appender.ledger().accepted()).isEqualTo(2);
    }

    @Test
    void theEndWaitsForAsLongAsTheOptionSaysUnlessLog4jIsInAHurry() {
        TremorAppender appender = builder().setDrain("3 s").build();
        appender.start();
        assertThat(appender.stop(1, TimeUnit.SECONDS)).isTrue();
        assertThat(shaper.drained).isEqualTo(Duration.ofSeconds(1));
        assertThat(appender.stop(1, TimeUnit.MINUTES)).isTrue();
        assertThat(shaper.drained).isEqualTo(Duration.ofSeconds(3));
        appender.stop();
        assertThat(shaper.drained).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void anEngineThatCannotStartLeavesAnAppenderThatDoesNothing() {
        TremorAppender.Builder builder = builder();
        builder.engine = options -> {
            throw new IllegalStateException("no engine");
        };
        TremorAppender appender = builder.build();
        appender.start();
        appender.append(event("hello"));
        assertThat(appender.isStarted()).isTrue();
        assertThat(appender.ledger()).isNull();
        assertThat(appender.flush(Duration.ofSeconds(1))).isTrue();
        assertThat(appender.stop(1, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void asksForTheLineOfCodeOnlyWhereTheOptionIsSet() {
        assertThat(builder().build().requiresLocation()).isFalse();
        assertThat(builder().setCaller("true").build().requiresLocation()).isTrue();
    }
}
